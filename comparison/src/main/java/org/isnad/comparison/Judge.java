package org.isnad.comparison;

import java.util.List;
import java.util.Optional;

/**
 * Says what two claims are to each other. Symmetric: the order of the two does not matter. Pure and deterministic; one call takes some
 * microseconds once the profiles are made.
 */
public final class Judge {
    private Judge() {}

    /** Judges two claims. */
    public static Verdict judge(ReportedClaim a, ReportedClaim b) {
        return judge(Profile.of(a), Profile.of(b));
    }

    /** Judges two claims whose profiles were made before: for those who compare one claim with many. */
    public static Verdict judge(Profile x, Profile y) {
        Profile a = x.id().compareTo(y.id()) <= 0 ? x : y;
        Profile b = a == x ? y : x;
        Pair pair = new Pair(a, b);
        double score = Sameness.score(pair);
        Optional<Why> same = Sameness.of(pair, score);
        List<Relation> relations = Relations.of(a, b, score);
        return same.isEmpty() && relations.isEmpty() ? Verdict.NONE : new Verdict(same, relations);
    }
}
