package org.isnad.comparison;

import org.isnad.model.Labelled;

/** How far two claims exclude each other. Never which of them is right. */
public enum DisputeGrade implements Labelled {
    /** Both cannot be true. */
    INCOMPATIBLE("incompatible"),
    /** Both can be true, but one makes the other unlikely. */
    TENSION("tension"),
    /** The later one replaces the earlier. */
    SUPERSEDED("superseded");

    private final String label;

    DisputeGrade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
