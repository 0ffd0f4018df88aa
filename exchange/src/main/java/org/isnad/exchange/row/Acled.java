package org.isnad.exchange.row;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.exchange.table.Tables;
import org.isnad.format.CsvOutput;
import org.isnad.model.EventType;

/** Rows in the columns and codes of ACLED (codebook of acleddata.com). */
public final class Acled extends IncidentFormat {
    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
                            + "assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                            + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp")
                    .split(","));

    private static final String NONE = "-";
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    @Override
    public String start() {
        return CsvOutput.lines(List.of(COLUMNS));
    }

    @Override
    Optional<String> refused(Facts facts) {
        if (!facts.affirmed()) {
            return Optional.of("only denied: a row says that it happened");
        }
        if (type(facts).isEmpty()) {
            return Optional.of("ACLED has no event type for it");
        }
        if (facts.start().isEmpty()) {
            return Optional.of("the day is not known");
        }
        if (facts.days().orElse(1L) > MONTH) {
            return Optional.of("the time is wider than a month");
        }
        return facts.ground().known() ? Optional.empty() : Optional.of("the place is not known");
    }

    private static Optional<Tsv.Row> type(Facts facts) {
        return facts.incident().types().stream()
                .map(EventType::label)
                .flatMap(type -> Tables.ACLED.find(type).stream())
                .filter(row -> !row.get("event_type").equals(NONE))
                .findFirst();
    }

    @Override
    String piece(Facts facts) {
        Cells cells = new Cells(COLUMNS);
        cells.value("event_id_cnty", facts.id());
        cells.day("event_date", facts.start());
        cells.value("year", facts.start().orElseThrow().getYear());
        cells.value("time_precision", time(facts));
        event(cells, facts);
        sides(cells, facts);
        place(cells, facts.ground());
        cells.text("source", String.join("; ", facts.outlets()));
        cells.text("notes", facts.notes());
        cells.value("fatalities", facts.killed().map(Toll::min).orElse(0L));
        cells.text(
                "tags",
                facts.incident().grade().airwars().label() + "; admiralty "
                        + facts.incident().grade().admiralty());
        return cells.csv();
    }

    /** An open end is no exact day. */
    private static long time(Facts facts) {
        return facts.days().map(d -> d == 1 ? 1L : d <= WEEK ? 2L : 3L).orElse(3L);
    }

    private static void event(Cells cells, Facts facts) {
        Tsv.Row row = type(facts).orElseThrow();
        String state = row.get("sub_event_type_state");
        boolean byState = facts.side(0)
                .map(s -> s.inter(facts.ground().country()) == Party.STATE)
                .orElse(false);
        boolean arrests = byState && state.equals("Arrests");
        cells.value("disorder_type", arrests ? "Strategic developments" : row.get("disorder_type"));
        cells.value("event_type", arrests ? "Strategic developments" : row.get("event_type"));
        cells.value("sub_event_type", byState && !state.isEmpty() ? state : row.get("sub_event_type"));
    }

    private static void sides(Cells cells, Facts facts) {
        String where = facts.ground().country();
        int one = facts.side(0).map(s -> s.inter(where)).orElse(0);
        int two = facts.side(1).map(s -> s.inter(where)).orElse(0);
        cells.text("actor1", facts.side(0).map(Party::name).orElse(""));
        cells.value("inter1", one);
        cells.text("actor2", facts.side(1).map(Party::name).orElse(""));
        cells.value("inter2", two);
        cells.value("interaction", interaction(one, two));
        cells.value("civilian_targeting", facts.side(1).map(Party::civilian).orElse(false) ? "Civilian targeting" : "");
    }

    /** Both codes, the lower first; a side that is not there is a 0 at the end. */
    static String interaction(int one, int two) {
        if (one == 0 || two == 0) {
            return one + two == 0 ? "0" : Integer.toString(one + two) + "0";
        }
        return Integer.toString(Math.min(one, two)) + Math.max(one, two);
    }

    private static void place(Cells cells, Ground ground) {
        cells.value("iso", ground.code("iso"));
        cells.value("region", ground.code("acled_region"));
        cells.text("country", ground.code("english"));
        cells.text("admin1", ground.admin1());
        cells.text("admin2", ground.admin2());
        cells.text("admin3", ground.admin3());
        cells.text("location", ground.name());
        cells.value("latitude", ground.latitude());
        cells.value("longitude", ground.longitude());
        cells.value("geo_precision", Tables.PRECISION.need(ground.precision().label(), "geo_precision"));
    }
}
