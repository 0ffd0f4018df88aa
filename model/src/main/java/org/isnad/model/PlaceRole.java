package org.isnad.model;

/**
 * What a place is to an event.
 */
public enum PlaceRole implements Labelled {
    /** It happens there. */
    AT("at"),
    /** It starts or leaves there. */
    FROM("from"),
    /** It goes there. */
    TO("to"),
    /** It passes there. */
    VIA("via");

    private final String label;

    PlaceRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
