package org.isnad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what two claims are to each other, given how much they are about the same happening. */
final class Relations {
    private Relations() {}

    /** Returns the relations; {@code a} is the claim with the smaller id. */
    static List<Relation> of(Profile a, Profile b, double score) {
        boolean same = score >= 0;
        List<Relation> out = new ArrayList<>(Disputes.of(a, b, score));
        if (same && out.isEmpty()) {
            Agreement.of(a, b).ifPresent(out::add);
        }
        out.addAll(Tensions.of(a, b, score));
        Settling.of(a, b, score).ifPresent(out::add);
        return out;
    }

    static Evidence evidence(Profile p, String value) {
        return new Evidence(
                p.id(),
                p.reported().report().id(),
                p.reported().report().file(),
                p.claim().span(),
                p.claim().text(),
                p.origin().map(Origin::name),
                value);
    }

    static Relation contradiction(
            Profile a, String valueOfA, Profile b, String valueOfB, Dispute dispute, String rule, Feature... found) {
        return new Relation(
                RelationKind.CONTRADICTS,
                evidence(a, valueOfA),
                evidence(b, valueOfB),
                Optional.of(dispute),
                Optional.empty(),
                why(rule, found));
    }

    static Why why(String rule, Feature... found) {
        double sum = 0;
        for (Feature feature : found) {
            sum += feature.score();
        }
        return new Why(rule, List.of(found), sum);
    }
}
