package org.isnad.comparison;

import java.util.List;
import java.util.Optional;

/**
 * What two claims are to each other.
 *
 * @param same why they are about the same happening, or empty if they are not
 * @param relations what the one says to the other; a relation may hold without {@code same}, as a forecast and what came of it
 */
public record Verdict(Optional<Why> same, List<Relation> relations) {
    /** Nothing in common. */
    public static final Verdict NONE = new Verdict(Optional.empty(), List.of());

    /** Copies the relations. */
    public Verdict {
        relations = List.copyOf(relations);
    }
}
