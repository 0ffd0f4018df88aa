package org.isnad.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Certainty;

/**
 * Grades an incident by visible rules, the first that holds: contested where origins affirm and deny or name different doers; discounted where
 * all deny; confirmed where the one who is said to have done it to others affirms it; fair from two independent origins on; else weak.
 */
final class Grades {
    private static final int FAIR = 2;
    private static final int SURE = 3;

    private Grades() {}

    static Grade of(
            List<ReportedClaim> claims,
            List<OriginVersion> affirm,
            List<OriginVersion> deny,
            List<Relation> relations) {
        boolean parties = relations.stream()
                .anyMatch(
                        r -> r.dispute().map(d -> d.kind() == DisputeKind.PARTY).orElse(false));
        int heard = affirm.size();
        if (!deny.isEmpty() && heard > 0) {
            return new Grade(
                    AirwarsGrade.CONTESTED,
                    heard > deny.size() ? 3 : 4,
                    "grade:affirmed-and-denied",
                    "%d independent origins affirm it and %d deny it".formatted(heard, deny.size()));
        }
        if (!deny.isEmpty()) {
            return new Grade(AirwarsGrade.DISCOUNTED, 5, "grade:denied", "all that speak of it deny it");
        }
        if (parties) {
            return new Grade(
                    AirwarsGrade.CONTESTED, 3, "grade:parties", "origins name different parties as those who did it");
        }
        if (heard >= 1 && admitted(claims, affirm)) {
            return new Grade(
                    AirwarsGrade.CONFIRMED,
                    heard > 1 ? 1 : 2,
                    "grade:admitted",
                    "the party that is said to have done it affirms it");
        }
        return byNumber(affirm);
    }

    private static Grade byNumber(List<OriginVersion> affirm) {
        int heard = affirm.size();
        boolean firm = affirm.stream().anyMatch(v -> v.certainty() == Certainty.CERTAIN);
        if (heard >= FAIR) {
            return new Grade(
                    AirwarsGrade.FAIR,
                    heard >= SURE && firm ? 1 : 2,
                    "grade:several",
                    "%d independent origins affirm it, none denies it".formatted(heard));
        }
        if (heard == 1) {
            return new Grade(
                    AirwarsGrade.WEAK,
                    firm ? 3 : 4,
                    "grade:one",
                    "one origin affirms it" + (firm ? "" : ", and not firmly"));
        }
        return new Grade(
                AirwarsGrade.WEAK, 6, "grade:own-voice", "only outlets say so in their own voice: no origin is known");
    }

    private static boolean admitted(List<ReportedClaim> claims, List<OriginVersion> affirm) {
        Set<String> doers = new TreeSet<>();
        for (ReportedClaim claim : claims) {
            if (Disputes.DEEDS.contains(claim.claim().event().type())) {
                doers.addAll(Profile.agents(claim.claim()));
            }
        }
        return affirm.stream()
                .anyMatch(v -> v.origin().id().map(doers::contains).orElse(false));
    }
}
