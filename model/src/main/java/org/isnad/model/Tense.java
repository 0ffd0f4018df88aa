package org.isnad.model;

/**
 * When the event is, as the source puts it at the time of speaking.
 */
public enum Tense implements Labelled {
    /** It happened. */
    PAST("past"),
    /** It goes on or holds. */
    ONGOING("ongoing"),
    /** It is announced, expected, demanded. */
    FUTURE("future");

    private final String label;

    Tense(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
