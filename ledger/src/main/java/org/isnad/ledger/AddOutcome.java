package org.isnad.ledger;

import org.isnad.model.Labelled;

/** What became of an addition. */
public enum AddOutcome implements Labelled {
    /** The report was new. */
    ADDED("added"),
    /** It was there, and the claims of a newer reader have replaced the older ones. */
    REREAD("reread"),
    /** It was there: nothing changed. */
    KNOWN("known"),
    /** It was there and is withdrawn: nothing changed. */
    WITHDRAWN("withdrawn");

    private final String label;

    AddOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
