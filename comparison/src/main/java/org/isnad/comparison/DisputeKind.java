package org.isnad.comparison;

import org.isnad.model.Labelled;

/** In what two claims contradict each other. */
public enum DisputeKind implements Labelled {
    /** How many. */
    NUMBER("number"),
    /** Whether it happened at all. */
    POLARITY("polarity"),
    /** Where. */
    PLACE("place"),
    /** When. */
    TIME("time"),
    /** Who. */
    PARTY("party"),
    /** How it ended. */
    OUTCOME("outcome");

    private final String label;

    DisputeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
