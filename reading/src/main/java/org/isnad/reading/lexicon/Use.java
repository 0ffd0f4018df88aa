package org.isnad.reading.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a verb does in a report. */
public enum Use {
    /** Its clause is a claim of its type. */
    EVENT,
    /** A speech act that is the claim: the source is the subject, the span what is demanded, threatened, pledged. */
    ACT,
    /** Its type comes from the noun beside it. */
    LIGHT,
    /** Begins, goes on, ends: its type comes from what follows. */
    ASPECT,
    /** Can, must, succeeds in. */
    MODAL,
    /** Is, is not, became. */
    STATE,
    /** Makes no claim by itself. */
    NONE,
    /** Introduces speech. */
    SAY,
    /** Carries on the speech of the source before. */
    ADD,
    /** Passes on another's words. */
    RELAY,
    /** Denies. */
    DENY,
    /** Believes or expects. */
    THINK,
    /** Saw, recorded, counted. */
    PERCEIVE,
    /** Published, broadcast. */
    PUBLISH,
    /** Documents show. */
    REVEAL,
    /** Did not say. */
    DECLINE;

    /** Returns whether a word of this use attributes a claim to a source. */
    public boolean attributes() {
        return ordinal() >= SAY.ordinal();
    }

    /** Finds a use by its name in the data files. */
    public static Optional<Use> named(String name) {
        for (Use use : values()) {
            if (use.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
