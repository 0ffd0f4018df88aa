package org.isnad.exchange.row;

import java.util.List;
import java.util.Optional;
import org.isnad.format.CsvOutput;
import org.isnad.model.Labelled;

/** Rows with a second row of tags of the Humanitarian Exchange Language (hxlstandard.org). */
public final class Hxl extends IncidentFormat {
    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            ("Event,Date,Year,Type,First group,Second group,Country,Admin 1,Admin 2,Admin 3,Location,Latitude,Longitude,Source,Description,"
                            + "Killed,Killed at least,Killed at most,Injured,Grade,Country code")
                    .split(","));

    /** The tags, one a column. */
    public static final List<String> TAGS = List.of(
            ("#event+code,#date+occurred,#date+year,#event+type,#group+name+first,#group+name+second,#country+name,#adm1+name,#adm2+name,"
                            + "#adm3+name,#loc+name,#geo+lat,#geo+lon,#meta+source,#description,#affected+killed,#affected+killed+min,"
                            + "#affected+killed+max,#affected+injured,#status+grade,#country+code")
                    .split(","));

    @Override
    public String start() {
        return CsvOutput.lines(List.of(COLUMNS, TAGS));
    }

    @Override
    Optional<String> refused(Facts facts) {
        return facts.affirmed() ? Optional.empty() : Optional.of("only denied: a row says that it happened");
    }

    @Override
    String piece(Facts facts) {
        Ground ground = facts.ground();
        Cells cells = new Cells(COLUMNS);
        cells.value("Event", facts.id()).day("Date", facts.start());
        cells.value(
                "Year", facts.start().map(d -> Integer.toString(d.getYear())).orElse(""));
        cells.value(
                "Type",
                facts.incident().types().stream()
                        .map(Labelled::label)
                        .findFirst()
                        .orElse(""));
        cells.text("First group", facts.side(0).map(Party::name).orElse(""));
        cells.text("Second group", facts.side(1).map(Party::name).orElse(""));
        cells.text("Country", ground.code("english")).value("Country code", ground.code("iso3"));
        cells.text("Admin 1", ground.admin1()).text("Admin 2", ground.admin2());
        cells.text("Admin 3", ground.admin3()).text("Location", ground.name());
        cells.value("Latitude", ground.latitude()).value("Longitude", ground.longitude());
        cells.text("Source", String.join("; ", facts.outlets())).text("Description", facts.notes());
        facts.killed()
                .ifPresent(t -> cells.value("Killed", t.best())
                        .value("Killed at least", t.min())
                        .value("Killed at most", t.max()));
        facts.wounded().ifPresent(t -> cells.value("Injured", t.best()));
        cells.value("Grade", facts.incident().grade().airwars().label());
        return cells.csv();
    }
}
