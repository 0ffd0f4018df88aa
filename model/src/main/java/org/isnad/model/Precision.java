package org.isnad.model;

/**
 * How much ground a place name covers.
 */
public enum Precision implements Labelled {
    /** Coordinates given in the text. */
    EXACT("exact"),
    /** A building, a crossroads, an airport. */
    LANDMARK("landmark"),
    /** A quarter of a town, a camp. */
    NEIGHBOURHOOD("neighbourhood"),
    /** A town or village. */
    TOWN("town"),
    /** A district. */
    DISTRICT("district"),
    /** A governorate, province, state. */
    GOVERNORATE("governorate"),
    /** A country. */
    COUNTRY("country"),
    /** A region or a relation to a place without edges. */
    VAGUE("vague");

    private final String label;

    Precision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
