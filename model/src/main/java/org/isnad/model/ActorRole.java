package org.isnad.model;

/**
 * What an actor does in an event.
 */
public enum ActorRole implements Labelled {
    /** Does it, moves, surrenders, speaks at the table. */
    AGENT("agent"),
    /** It is done to them. */
    PATIENT("patient"),
    /** Each side of a clash, an agreement, talks. */
    PARTY("party"),
    /** Stands between the parties. */
    MEDIATOR("mediator"),
    /** It is done for them. */
    BENEFICIARY("beneficiary");

    private final String label;

    ActorRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
