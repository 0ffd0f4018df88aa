package org.isnad.model;

/**
 * Whether the proposition is affirmed.
 */
public enum Polarity implements Labelled {
    /** Affirmed. */
    YES("yes"),
    /** Negated or denied. */
    NO("no");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
