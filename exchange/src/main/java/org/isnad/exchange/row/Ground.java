package org.isnad.exchange.row;

import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.exchange.table.Tables;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.knowledge.place.PlaceTree;
import org.isnad.model.Coordinates;
import org.isnad.model.Place;
import org.isnad.model.Precision;

/**
 * Where an incident is: names in English where the gazetteer has them.
 *
 * @param country ISO 3166 alpha-2 in lower case; empty if not known
 * @param admin1 the first-level division; empty if not known
 * @param admin2 the second-level division; empty if not known
 * @param admin3 the town that a quarter or landmark lies in; empty if there is none
 * @param name the place itself in English, else as in the report
 * @param raw as in the report
 * @param point a point in it, if known
 * @param precision how much ground it covers
 */
record Ground(
        String country,
        String admin1,
        String admin2,
        String admin3,
        String name,
        String raw,
        Optional<Coordinates> point,
        Precision precision) {
    private static final Ground NONE = new Ground("", "", "", "", "", "", Optional.empty(), Precision.COUNTRY);

    static Ground of(Optional<Place> place) {
        return place.map(Ground::of).orElse(NONE);
    }

    private static Ground of(Place place) {
        PlaceTree tree = PlaceTree.standard();
        Optional<PlaceEntry> entry = place.id().flatMap(tree::find);
        return new Ground(
                entry.map(PlaceEntry::country).orElse(""),
                above(entry, PlaceKind.GOVERNORATE),
                above(entry, PlaceKind.DISTRICT),
                above(entry, PlaceKind.TOWN),
                entry.map(PlaceEntry::english).filter(e -> !e.isEmpty()).orElse(place.name()),
                place.name(),
                place.coordinates().or(() -> entry.flatMap(PlaceEntry::coordinates)),
                place.precision());
    }

    private static String above(Optional<PlaceEntry> entry, PlaceKind kind) {
        PlaceTree tree = PlaceTree.standard();
        return entry.stream()
                .flatMap(e -> tree.ancestors(e.id()).stream())
                .flatMap(id -> tree.find(id).stream())
                .filter(e -> e.kind() == kind)
                .map(PlaceEntry::english)
                .findFirst()
                .orElse("");
    }

    boolean known() {
        return !raw.isEmpty();
    }

    /** Returns a code of the country by its column; empty if it is not known. */
    String code(String column) {
        return Tables.COUNTRIES
                .find(country)
                .map((Tsv.Row row) -> row.get(column))
                .orElse("");
    }

    String latitude() {
        return point.map(p -> Double.toString(p.latitude())).orElse("");
    }

    String longitude() {
        return point.map(p -> Double.toString(p.longitude())).orElse("");
    }
}
