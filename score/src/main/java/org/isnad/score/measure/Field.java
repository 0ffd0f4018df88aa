package org.isnad.score.measure;

import java.util.Set;

/** A field of a claim that is measured as right or wrong. The order is that of the printed names. */
enum Field {
    ORIGIN("origin"),
    CHAIN("chain"),
    POLARITY("polarity"),
    CERTAINTY("certainty"),
    TENSE("tense"),
    TYPE("type"),
    TIME("time"),
    PLACES("places"),
    QUANTITIES("quantities"),
    ACTORS("actors");

    /** What a reader who needs the facts alone asks for. */
    static final Set<Field> CORE = Set.of(ORIGIN, POLARITY, CERTAINTY, TYPE, TIME, PLACES, QUANTITIES);

    private final String label;

    Field(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether the field is a list, scored by what its members have in common. */
    boolean isSet() {
        return this == PLACES || this == QUANTITIES || this == ACTORS;
    }
}
