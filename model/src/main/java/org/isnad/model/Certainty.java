package org.isnad.model;

/**
 * How firmly the source says it.
 */
public enum Certainty implements Labelled {
    /** Said flatly. */
    CERTAIN("certain"),
    /** Expected, believed, presumed. */
    PROBABLE("probable"),
    /** May be. */
    POSSIBLE("possible"),
    /** If something else holds. */
    CONDITIONAL("conditional"),
    /** The text says that the source did not say. */
    UNSTATED("unstated");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
