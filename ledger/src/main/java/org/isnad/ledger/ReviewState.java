package org.isnad.ledger;

import org.isnad.model.Labelled;

/** What a person has made of a claim. */
public enum ReviewState implements Labelled {
    /** Nobody has looked at it. */
    NONE("none"),
    /** It stands. */
    ACCEPTED("accepted"),
    /** The report does not say so: it is shown, but counts for nothing. */
    REJECTED("rejected"),
    /** It stands with another value of some field. */
    CORRECTED("corrected"),
    /** An older reading of it was reviewed, and differs: a person should look again. */
    AGAIN("again");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
