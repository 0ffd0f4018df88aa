package org.isnad.knowledge.place;

import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Precision;

/** What kind of place a gazetteer row is, and how precise a name of that kind is. */
public enum PlaceKind {
    /** A state or territory. */
    COUNTRY(Precision.COUNTRY),
    /** A region without edges of its own. */
    REGION(Precision.VAGUE),
    /** First-level division. */
    GOVERNORATE(Precision.GOVERNORATE),
    /** Second-level division. */
    DISTRICT(Precision.DISTRICT),
    /** A town or city. */
    TOWN(Precision.TOWN),
    /** A village. */
    VILLAGE(Precision.TOWN),
    /** A quarter of a town. */
    NEIGHBOURHOOD(Precision.NEIGHBOURHOOD),
    /** A camp of refugees or the displaced. */
    CAMP(Precision.NEIGHBOURHOOD),
    /** A building or other point. */
    LANDMARK(Precision.LANDMARK),
    /** An airport. */
    AIRPORT(Precision.LANDMARK),
    /** A military base. */
    BASE(Precision.LANDMARK),
    /** A border crossing. */
    CROSSING(Precision.LANDMARK),
    /** A port. */
    PORT(Precision.LANDMARK),
    /** A dam. */
    DAM(Precision.LANDMARK),
    /** A river. */
    RIVER(Precision.VAGUE),
    /** A sea, gulf or strait. */
    SEA(Precision.VAGUE),
    /** A mountain or range. */
    MOUNTAIN(Precision.VAGUE),
    /** An island. */
    ISLAND(Precision.DISTRICT),
    /** A street or road. */
    STREET(Precision.LANDMARK);

    private final Precision precision;

    PlaceKind(Precision precision) {
        this.precision = precision;
    }

    /** Returns how much ground a name of this kind covers. */
    public Precision precision() {
        return precision;
    }

    /** Finds a kind by its name in the data files. */
    public static Optional<PlaceKind> named(String name) {
        for (PlaceKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
