package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.model.ActorRole;
import org.isnad.model.Span;

/**
 * One who may take part in an event.
 *
 * @param name as the output gives it
 * @param id the identity in the registry, if known
 * @param span where the clause names it; empty if it is taken over
 * @param origin where it comes from
 * @param phrase the phrase, if the clause names it
 * @param before what the claims before said of it, if it is taken over from them
 */
public record ActorCandidate(
        String name,
        Optional<String> id,
        Optional<Span> span,
        Origin origin,
        Optional<NounPhrases.Phrase> phrase,
        Optional<Before> before) {

    /**
     * What the claims before said.
     *
     * @param age how many claims ago, from 1
     * @param count how many claims named it
     * @param order its place in the last of them, from 0
     * @param role its role there
     */
    public record Before(int age, int count, int order, ActorRole role) {}

    /** Where a candidate comes from. */
    public enum Origin {
        /** Named in the clause. */
        PHRASE,
        /** The origin of the claim. */
        SOURCE,
        /** An actor of a claim before. */
        PREVIOUS,
        /** Named beside the cue, before the clause: «طالب س ص ب…». */
        CUE
    }
}
