package org.isnad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.knowledge.place.PlaceTree;
import org.isnad.model.Coordinates;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;

/** The places of a claim, each with all that it lies in. Immutable. */
final class Where {
    /** How two sets of places lie to each other, the closest first. */
    enum Relation {
        /** The same town, quarter or point. */
        SAME,
        /** One lies in the other, and the other is no wider than a governorate. */
        WITHIN,
        /** Less than {@value #NEAR_KM} km apart. */
        NEAR,
        /** Only the state is the same, or one names no more than the state. */
        WIDE,
        /** One or both name no place that is known. */
        UNKNOWN,
        /** Neither. */
        APART
    }

    private static final double NEAR_KM = 25;
    private static final double KM_PER_DEGREE = 111.2;

    /** One place: its id first, then what it lies in up to the state. */
    private record Spot(List<String> path, Optional<Coordinates> at, boolean wide) {
        String id() {
            return path.get(0);
        }
    }

    private final List<Spot> spots;

    private Where(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    static Where of(List<Place> places) {
        List<Spot> main = new ArrayList<>();
        List<Spot> others = new ArrayList<>();
        for (Place place : places) {
            boolean there = place.role() == PlaceRole.AT || place.role() == PlaceRole.TO;
            identity(place).ifPresent(id -> (there ? main : others).add(spot(id, place.coordinates())));
        }
        return new Where(main.isEmpty() ? others : main);
    }

    /** The id that the reader found, else that of the name or of the larger place that the report gives. */
    private static Optional<String> identity(Place place) {
        PlaceTree tree = PlaceTree.standard();
        return place.id()
                .or(() -> tree.named(place.name()))
                .or(() -> place.within().flatMap(tree::named));
    }

    private static Spot spot(String id, Optional<Coordinates> given) {
        PlaceTree tree = PlaceTree.standard();
        List<String> path = tree.ancestors(id);
        Optional<Coordinates> at = given;
        for (int i = 0; at.isEmpty() && i < path.size(); i++) {
            Optional<PlaceEntry> entry = tree.find(path.get(i));
            if (entry.isPresent() && !wide(entry.get())) {
                at = entry.get().coordinates();
            }
        }
        return new Spot(path, at, tree.find(id).map(Where::wide).orElse(false));
    }

    private static boolean wide(PlaceEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.GOVERNORATE;
    }

    private static boolean country(String id) {
        return PlaceTree.standard()
                .find(id)
                .map(e -> e.kind() == PlaceKind.COUNTRY)
                .orElse(false);
    }

    /** Returns the ids of the places, narrowest first as the claim has them. */
    List<String> ids() {
        return spots.stream().map(Spot::id).toList();
    }

    /** Returns the widest divisions below the state that the places lie in, at most so many. */
    List<String> divisions(int most) {
        return spots.stream()
                .flatMap(s -> s.path().stream().filter(id -> !country(id)).reduce((inner, outer) -> outer).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /** Returns whether no place is known. */
    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** Returns the closest relation of any two places. */
    Relation to(Where other) {
        Relation best = Relation.APART;
        if (spots.isEmpty() || other.spots.isEmpty()) {
            return Relation.UNKNOWN;
        }
        for (Spot a : spots) {
            for (Spot b : other.spots) {
                Relation relation = relation(a, b);
                best = relation.compareTo(best) < 0 ? relation : best;
            }
        }
        return best;
    }

    private static Relation relation(Spot a, Spot b) {
        if (a.id().equals(b.id())) {
            return country(a.id()) ? Relation.WIDE : Relation.SAME;
        }
        if (a.path().contains(b.id()) || b.path().contains(a.id())) {
            String outer = a.path().contains(b.id()) ? b.id() : a.id();
            return country(outer) ? Relation.WIDE : Relation.WITHIN;
        }
        if (!a.wide() && !b.wide() && a.at().isPresent() && b.at().isPresent()) {
            return distance(a.at().get(), b.at().get()) <= NEAR_KM ? Relation.NEAR : Relation.APART;
        }
        return Relation.APART;
    }

    /** Kilometres on a flat map, which is exact enough for neighbours. */
    private static double distance(Coordinates a, Coordinates b) {
        double north = (a.latitude() - b.latitude()) * KM_PER_DEGREE;
        double east = (a.longitude() - b.longitude())
                * KM_PER_DEGREE
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return Math.hypot(north, east);
    }
}
