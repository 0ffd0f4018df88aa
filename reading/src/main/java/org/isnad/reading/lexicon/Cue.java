package org.isnad.reading.lexicon;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Certainty;
import org.isnad.model.Polarity;

/**
 * How a word attributes.
 *
 * @param certainty what it makes of its complement
 * @param polarity whether it affirms it
 * @param to what introduces the complement: a preposition, a complementiser, a colon
 * @param sourcePreposition the preposition before the source that it relays, if it does
 */
public record Cue(Certainty certainty, Polarity polarity, Set<String> to, Optional<String> sourcePreposition) {

    /** Copies the set. */
    public Cue {
        to = Set.copyOf(to);
    }
}
