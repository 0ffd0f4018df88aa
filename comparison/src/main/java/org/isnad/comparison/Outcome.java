package org.isnad.comparison;

import org.isnad.model.Labelled;

/** What came of a forecast. */
public enum Outcome implements Labelled {
    /** It happened as foretold. */
    CAME_TRUE("came-true"),
    /** It did not. */
    DID_NOT("did-not"),
    /** In part, or later than foretold. */
    PARTLY("partly");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
