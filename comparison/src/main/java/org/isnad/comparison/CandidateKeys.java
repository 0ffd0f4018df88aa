package org.isnad.comparison;

import java.util.List;

/**
 * Cheap keys of a claim: only claims that share one are ever compared.
 */
public final class CandidateKeys {
    /**
     * The most claims of one key that a claim is compared with. A key with more (a city on a day of which every outlet writes) is compared
     * with those of the smallest ids only: a fixed sample, which keeps the work for each claim bounded.
     */
    public static final int LIMIT = 256;

    private CandidateKeys() {}

    /** Returns the keys, sorted, without repeats; at most 24, each at most 80 characters. */
    public static List<String> of(ReportedClaim claim) {
        return List.of(claim.claim().event().type().label());
    }
}
