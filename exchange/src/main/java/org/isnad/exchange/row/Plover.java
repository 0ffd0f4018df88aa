package org.isnad.exchange.row;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.comparison.ReportedClaim;
import org.isnad.exchange.table.Tables;
import org.isnad.model.EventType;

/** Rows in the columns of POLECAT with the types and modes of PLOVER (codebook of the Open Event Data Alliance), tab separated. */
public final class Plover extends IncidentFormat {
    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,"
                            + "Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,"
                            + "Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,"
                            + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,"
                            + "Publication Date,Story People,Story Organizations,Story Locations,Language,Version")
                    .split(","));

    private static final String GEONAMES = "gn:";

    @Override
    public String start() {
        return String.join("\t", COLUMNS) + "\n";
    }

    @Override
    Optional<String> refused(Facts facts) {
        if (!facts.affirmed()) {
            return Optional.of("only denied: a row says that it happened");
        }
        if (type(facts).isEmpty()) {
            return Optional.of("PLOVER has no event type for it");
        }
        return facts.start().isEmpty() ? Optional.of("the day is not known") : Optional.empty();
    }

    private static Optional<Tsv.Row> type(Facts facts) {
        return facts.incident().types().stream()
                .map(EventType::label)
                .flatMap(type -> Tables.PLOVER.find(type).stream())
                .filter(row -> !row.get("event_type").equals("-"))
                .findFirst();
    }

    @Override
    String piece(Facts facts) {
        Tsv.Row type = type(facts).orElseThrow();
        ReportedClaim first = facts.incident().claims().get(0);
        Cells cells = new Cells(COLUMNS);
        cells.value("Event ID", facts.id()).day("Event Date", facts.start());
        cells.value("Event Type", type.get("event_type")).value("Event Mode", type.get("mode"));
        cells.value("Quad Code", type.get("quad"));
        side(cells, "Actor", facts.side(0));
        side(cells, "Recipient", facts.side(1));
        place(cells, facts);
        cells.text("Source", String.join("; ", facts.outlets()));
        cells.day("Publication Date", first.report().published());
        cells.value("Language", "ar").value("Version", "Isnad");
        return cells.tsv();
    }

    private static void side(Cells cells, String who, Optional<Party> side) {
        side.ifPresent(s -> {
            cells.text(who + " Name", s.name()).text(who + " Name Raw", s.raw());
            Optional<Tsv.Row> country = Tables.COUNTRIES.find(s.country());
            cells.value(who + " Country", country.map(r -> r.get("iso3")).orElse(""));
            cells.value(who + " COW", country.map(r -> r.get("cow")).orElse(""));
            cells.value("Primary " + who + " Sector", s.sector()).value(who + " Sectors", s.sector());
        });
    }

    private static void place(Cells cells, Facts facts) {
        Ground ground = facts.ground();
        cells.text("Placename", ground.name()).text("Raw Placename", ground.raw());
        cells.text("City", ground.admin3()).text("District", ground.admin2()).text("Province", ground.admin1());
        cells.value("Country", ground.code("iso3"));
        cells.value("Latitude", ground.latitude()).value("Longitude", ground.longitude());
        facts.incident()
                .place()
                .flatMap(p -> p.id())
                .filter(id -> id.startsWith(GEONAMES))
                .ifPresent(id -> cells.value("GeoNames ID", id.substring(GEONAMES.length())));
        cells.value("Feature Type", ground.known() ? ground.precision().label() : "");
    }
}
