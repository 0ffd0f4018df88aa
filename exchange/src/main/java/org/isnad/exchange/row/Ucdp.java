package org.isnad.exchange.row;

import java.util.List;
import java.util.Optional;
import org.isnad.comparison.ReportedClaim;
import org.isnad.exchange.table.Tables;
import org.isnad.format.CsvOutput;
import org.isnad.model.Coordinates;

/** Rows in the columns and codes of UCDP's georeferenced event dataset (codebook of ucdp.uu.se): incidents in which someone died. */
public final class Ucdp extends IncidentFormat {
    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,"
                            + "dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
                            + "source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
                            + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                            + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,"
                            + "gwnoa,gwnob")
                    .split(","));

    private static final int HEX = 16;
    private static final int ID_DIGITS = 12;
    private static final int GRID_ROW = 720;
    private static final int[] LONGEST = {1, 6, 7, 31, 366};

    @Override
    public String start() {
        return CsvOutput.lines(List.of(COLUMNS));
    }

    @Override
    Optional<String> refused(Facts facts) {
        if (!facts.affirmed()) {
            return Optional.of("only denied: a row says that it happened");
        }
        if (facts.incident().types().stream()
                .noneMatch(t -> Tables.UCDP.need(t.label(), "violence").equals("yes"))) {
            return Optional.of("no use of armed force that kills");
        }
        if (facts.killed().map(Toll::best).orElse(0L) < 1) {
            return Optional.of("no source says that someone died");
        }
        if (facts.start().isEmpty() || facts.days().orElse(1L) > LONGEST[LONGEST.length - 1]) {
            return Optional.of("the day is not known within a year");
        }
        return violence(facts) == 0 ? Optional.of("the sides are not known") : Optional.empty();
    }

    /** Returns 1 state-based, 2 non-state, 3 one-sided, 0 not known. */
    private static int violence(Facts facts) {
        boolean civilians = facts.side(1).map(Party::civilian).orElse(false)
                || facts.side(1).isEmpty()
                        && facts.killed().map(Toll::civilians).orElse(false);
        if (civilians && facts.side(0).isPresent()) {
            return 3;
        }
        if (facts.sides().size() < 2) {
            return 0;
        }
        return facts.sides().stream().anyMatch(s -> s.inter() == Party.STATE) ? 1 : 2;
    }

    @Override
    String piece(Facts facts) {
        Cells cells = new Cells(COLUMNS);
        cells.value("id", number(facts.id()));
        cells.value("relid", facts.id());
        cells.value("year", facts.start().orElseThrow().getYear());
        cells.value("active_year", 1);
        cells.value("code_status", "Clear");
        int violence = violence(facts);
        cells.value("type_of_violence", violence);
        String a = facts.side(0).map(Party::name).orElse("");
        String b = violence == 3 ? "Civilians" : facts.side(1).map(Party::name).orElse("");
        cells.text("side_a", a).text("side_b", b).text("dyad_name", a + " - " + b);
        cells.text("conflict_name", facts.ground().code("english"));
        sources(cells, facts);
        place(cells, facts.ground());
        cells.value("event_clarity", facts.days().filter(d -> d == 1).isPresent() ? 1 : 2);
        cells.value("date_prec", precision(facts));
        cells.day("date_start", facts.start()).day("date_end", facts.end());
        deaths(cells, facts.killed().orElseThrow());
        cells.value("gwnoa", state(facts.side(0)));
        cells.value("gwnob", violence == 1 ? state(facts.side(1)) : "");
        return cells.csv();
    }

    private static String state(Optional<Party> side) {
        return side.filter(s -> s.inter() == Party.STATE)
                .flatMap(s -> Tables.COUNTRIES.find(s.country()))
                .map(row -> row.get("gw"))
                .orElse("");
    }

    private static long number(String id) {
        String hex = id.substring(id.indexOf(':') + 1).replaceAll("[^0-9a-f]", "");
        return Long.parseLong(hex.substring(0, Math.min(ID_DIGITS, hex.length())), HEX);
    }

    private static void sources(Cells cells, Facts facts) {
        ReportedClaim first = facts.incident().claims().get(0);
        cells.value("number_of_sources", facts.reports());
        cells.text("source_article", first.report().file());
        cells.text("source_office", String.join("; ", facts.outlets()));
        cells.day("source_date", first.report().published());
        cells.text("source_headline", first.report().title().orElse(""));
        cells.text("source_original", String.join("; ", facts.origins()));
    }

    private static void place(Cells cells, Ground ground) {
        cells.value(
                "where_prec",
                ground.known() ? Tables.PRECISION.need(ground.precision().label(), "where_prec") : "6");
        cells.text("where_coordinates", ground.name());
        cells.text("where_description", ground.raw());
        cells.text("adm_1", ground.admin1()).text("adm_2", ground.admin2());
        cells.value("latitude", ground.latitude()).value("longitude", ground.longitude());
        ground.point().ifPresent(p -> {
            cells.value("geom_wkt", "POINT (%s %s)".formatted(ground.longitude(), ground.latitude()));
            cells.value("priogrid_gid", cell(p));
        });
        cells.text("country", ground.code("english"));
        cells.value("country_id", ground.code("gw"));
        cells.value("region", ground.code("ucdp_region"));
    }

    /** Cells of half a degree, counted from the south-west corner, row by row (PRIO-GRID codebook). */
    static long cell(Coordinates p) {
        long row = Math.min(GRID_ROW / 2 - 1, (long) Math.floor((p.latitude() + 90) * 2));
        long column = Math.min(GRID_ROW - 1, (long) Math.floor((p.longitude() + 180) * 2));
        return row * GRID_ROW + column + 1;
    }

    private static long precision(Facts facts) {
        long days = facts.days().orElse((long) LONGEST[LONGEST.length - 1]);
        int code = 0;
        while (days > LONGEST[code]) {
            code++;
        }
        return code + 1L;
    }

    private static void deaths(Cells cells, Toll killed) {
        cells.value("deaths_a", 0).value("deaths_b", 0);
        cells.value("deaths_civilians", killed.civilians() ? killed.best() : 0);
        cells.value("deaths_unknown", killed.civilians() ? 0 : killed.best());
        cells.value("best", killed.best()).value("high", killed.max()).value("low", killed.min());
    }
}
