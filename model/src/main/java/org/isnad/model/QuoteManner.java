package org.isnad.model;

/**
 * Whether the words are the speaker's own.
 */
public enum QuoteManner implements Labelled {
    /** Inside quotation marks as the speaker's words. */
    DIRECT("direct"),
    /** Reported in other words, or the outlet's own voice. */
    INDIRECT("indirect"),
    /** Partly inside quotation marks. */
    MIXED("mixed");

    private final String label;

    QuoteManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
