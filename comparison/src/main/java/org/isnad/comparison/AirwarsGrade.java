package org.isnad.comparison;

import org.isnad.model.Labelled;

/** How well an incident is attested, after the grades that Airwars gives (airwars.org, methodology). */
public enum AirwarsGrade implements Labelled {
    /** Accepted by the party that is said to have done it. */
    CONFIRMED("confirmed"),
    /** Two or more independent origins, none against. */
    FAIR("fair"),
    /** One origin. */
    WEAK("weak"),
    /** Origins that name different parties, or affirm and deny. */
    CONTESTED("contested"),
    /** Shown or conceded not to have been so. */
    DISCOUNTED("discounted");

    private final String label;

    AirwarsGrade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
