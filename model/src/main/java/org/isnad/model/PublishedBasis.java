package org.isnad.model;

/**
 * How the day of publication is known.
 */
public enum PublishedBasis implements Labelled {
    /** By the caller or a manifest. */
    GIVEN("given"),
    /** By the text itself. */
    STATED("stated"),
    /** From what the text says about days. */
    INFERRED("inferred"),
    /** Not at all. */
    UNKNOWN("unknown");

    private final String label;

    PublishedBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
