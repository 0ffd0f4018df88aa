package org.isnad.reading.actor;

import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.reading.ReadingException;

/**
 * An actor of the registry where a report names it.
 *
 * @param first the first token
 * @param end the token after the last
 * @param name as the text writes it, without a glued conjunction or preposition
 * @param actor who it is
 * @param how by what kind of name
 */
public record ActorMention(int first, int end, String name, ActorEntry actor, How how) {

    /** By what kind of name an actor is named. */
    public enum How {
        /** By a name of the registry. */
        NAME,
        /** By a short form that needs an introduction. */
        SHORT_FORM,
        /** By a second name that this text gives it. */
        ALIAS
    }

    /** Checks that the mention holds something. */
    public ActorMention {
        if (first < 0 || end <= first || name.isEmpty()) {
            throw new ReadingException("a mention [%d, %d) holds no name".formatted(first, end));
        }
    }
}
