package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.model.Span;

/**
 * One who may take part in an event.
 *
 * @param name as the output gives it
 * @param id the identity in the registry, if known
 * @param span where the clause names it; empty if it is taken over
 * @param origin where it comes from
 * @param phrase the phrase, if the clause names it
 */
public record ActorCandidate(
        String name, Optional<String> id, Optional<Span> span, Origin origin, Optional<NounPhrases.Phrase> phrase) {

    /** Where a candidate comes from. */
    public enum Origin {
        /** Named in the clause. */
        PHRASE,
        /** The origin of the claim. */
        SOURCE,
        /** An actor of the claim before. */
        PREVIOUS,
        /** Who acts in the cue: «طالب X ب». */
        CUE
    }
}
