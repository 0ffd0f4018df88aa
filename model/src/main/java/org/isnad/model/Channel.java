package org.isnad.model;

/**
 * The way by which a statement was made.
 */
public enum Channel implements Labelled {
    /** By telephone. */
    PHONE("phone"),
    /** By e-mail. */
    EMAIL("email"),
    /** A written statement. */
    STATEMENT("statement"),
    /** A post on a social network. */
    SOCIAL_MEDIA("social-media"),
    /** On radio or television. */
    BROADCAST("broadcast"),
    /** At a press conference. */
    PRESS_CONFERENCE("press-conference"),
    /** In an interview. */
    INTERVIEW("interview"),
    /** Face to face. */
    IN_PERSON("in-person");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
