package org.isnad.reading.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;

/**
 * A possible attribution of a claim.
 *
 * @param relation how the cue stands to the claim
 * @param chain the links, the nearest to the reader first; empty for the outlet's own voice
 * @param cue the cue, if there is one
 * @param distance how many claims stand between cue and claim
 */
public record Candidate(Relation relation, List<Link> chain, Optional<CueMention> cue, int distance) {

    /** Copies the chain. */
    public Candidate {
        chain = List.copyOf(chain);
    }
}
