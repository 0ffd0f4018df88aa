package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;

/** Candidates without repetitions: one for each relation and chain. Mutable; used by one reader. */
final class CandidateList {
    private final List<Candidate> all = new ArrayList<>();

    /** Adds a candidate; an empty chain only where the relation is the outlet's own voice. */
    void add(Relation relation, List<Link> chain, Optional<CueMention> cue, int distance) {
        boolean own = relation == Relation.OWN || relation == Relation.OWN_CUE;
        if (chain.isEmpty() && !own) {
            return;
        }
        boolean known = all.stream().anyMatch(c -> c.relation() == relation && Chains.same(c.chain(), chain));
        if (!known) {
            all.add(new Candidate(relation, chain, cue, distance));
        }
    }

    List<Candidate> all() {
        return all;
    }
}
