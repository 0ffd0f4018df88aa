package org.isnad.comparison;

import org.isnad.model.Labelled;

/** What one claim is to another. */
public enum RelationKind implements Labelled {
    /** Another origin says the same. */
    CORROBORATES("corroborates"),
    /** The same origin again: through another agency, in a copied text, or further down. */
    REPEATS("repeats"),
    /** Says the same more precisely. */
    REFINES("refines"),
    /** The same origin later, or a count that grew. */
    UPDATES("updates"),
    /** Both cannot stand as they are. */
    CONTRADICTS("contradicts"),
    /** Says what came of a forecast. */
    SETTLES("settles-forecast");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
