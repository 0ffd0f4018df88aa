package org.isnad.model;

/**
 * How the reader came to the time of an event.
 */
public enum TimeBasis implements Labelled {
    /** A full date in the clause. */
    STATED("stated"),
    /** Counted from the report's day. */
    RELATIVE("relative"),
    /** Going on at the report's day or the day of the statement. */
    ONGOING("ongoing"),
    /** Given elsewhere in the report. */
    INHERITED("inherited"),
    /** The text does not say. */
    NONE("none");

    private final String label;

    TimeBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
