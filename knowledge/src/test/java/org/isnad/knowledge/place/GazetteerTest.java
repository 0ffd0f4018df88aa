package org.isnad.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.Coordinates;
import org.junit.jupiter.api.Test;

/** The gazetteer's rows: well-formed, connected, inside their countries, complete where it must be. */
class GazetteerTest {
    private static final List<String> FILES =
            List.of("countries", "capitals", "regions", "admin", "towns", "neighbourhoods", "landmarks", "geonames");
    private static final Set<PlaceKind> FREE =
            Set.of(PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.SEA, PlaceKind.RIVER, PlaceKind.MOUNTAIN);
    private static final List<PlaceEntry> PLACES = load();
    private static final Map<String, PlaceEntry> BY_ID = byId();

    private static List<PlaceEntry> load() {
        List<PlaceEntry> out = new ArrayList<>();
        for (String file : FILES) {
            Tsv rows = Tsv.resource(
                    PlaceEntry.class,
                    "/org/isnad/knowledge/places/" + file + ".tsv",
                    PlaceEntry.COLUMNS.toArray(String[]::new));
            for (Tsv.Row row : rows.rows()) {
                out.add(PlaceEntry.of(PlaceEntry.COLUMNS.stream().map(row::get).toArray(String[]::new)));
            }
        }
        return List.copyOf(out);
    }

    private static Map<String, PlaceEntry> byId() {
        Map<String, PlaceEntry> out = new HashMap<>();
        PLACES.forEach(p -> out.put(p.id(), p));
        return Map.copyOf(out);
    }

    @Test
    void idsAreUnique() {
        assertThat(PLACES).extracting(PlaceEntry::id).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyPlaceHasANameInEnglishAndASource() {
        assertThat(PLACES)
                .allMatch(p -> !p.names().isEmpty()
                        && !p.english().isEmpty()
                        && !p.source().isEmpty());
    }

    @Test
    void namesHaveArabicLettersOnly() {
        for (PlaceEntry place : PLACES) {
            boolean curated = !place.id().startsWith("gn:");
            String allowed =
                    curated ? "~?[\\u0621-\\u063A\\u0641-\\u064A 0-9A-Za-z-]+" : "~?[\\u0621-\\u063A\\u0641-\\u064A ]+";
            assertThat(place.names())
                    .as(place.id())
                    .allMatch(n -> n.matches(allowed))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void parentsExistAndLeadToACountry() {
        for (PlaceEntry place : PLACES) {
            if (place.parent().isEmpty()) {
                assertThat(FREE).as(place.id()).contains(place.kind());
                continue;
            }
            PlaceEntry above = place;
            for (int step = 0; step < 8 && !above.parent().isEmpty(); step++) {
                assertThat(BY_ID).as(above.id()).containsKey(above.parent());
                above = BY_ID.get(above.parent());
            }
            assertThat(above.parent()).as("the chain above " + place.id()).isEmpty();
        }
    }

    @Test
    void pointsLieInTheirCountry() {
        Tsv boxes = Tsv.resource(GazetteerTest.class, "boxes.tsv", "country", "south", "north", "west", "east");
        Map<String, Tsv.Row> box = boxes.rows().stream().collect(Collectors.toMap(r -> r.get("country"), r -> r));
        for (PlaceEntry place : PLACES) {
            if (place.coordinates().isPresent() && box.containsKey(place.country())) {
                Coordinates at = place.coordinates().get();
                Tsv.Row b = box.get(place.country());
                assertThat(at.latitude()).as(place.id()).isBetween(number(b, "south"), number(b, "north"));
                assertThat(at.longitude()).as(place.id()).isBetween(number(b, "west"), number(b, "east"));
            }
        }
    }

    @Test
    void governoratesAreThere() {
        assertThat(governorates("sy")).isEqualTo(14);
        assertThat(governorates("iq")).isEqualTo(19);
        assertThat(governorates("ye")).isEqualTo(22);
        assertThat(governorates("ly")).isEqualTo(22);
        assertThat(governorates("sd")).isEqualTo(18);
        assertThat(governorates("lb")).isEqualTo(9);
        assertThat(governorates("ps")).isEqualTo(16);
        assertThat(governorates("jo")).isEqualTo(12);
        assertThat(governorates("eg")).isEqualTo(27);
        assertThat(governorates("sa")).isEqualTo(13);
        assertThat(governorates("tn")).isEqualTo(24);
        assertThat(governorates("dz")).isEqualTo(58);
    }

    private static double number(Tsv.Row row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static long governorates(String country) {
        return PLACES.stream()
                .filter(p -> p.kind() == PlaceKind.GOVERNORATE && p.country().equals(country))
                .count();
    }
}
