package org.isnad.comparison;

import java.util.Optional;
import org.isnad.model.Polarity;

/** What two claims about the same happening that do not contradict each other are to one another. */
final class Agreement {
    /** From this share of words on, the one says what the other says. */
    private static final double RETOLD = 0.8;

    private Agreement() {}

    static Optional<Relation> of(Profile a, Profile b) {
        if (a.claim().modality().polarity() != b.claim().modality().polarity()
                || a.claim().modality().polarity() == Polarity.NO && !alike(a, b)) {
            return Optional.empty();
        }
        boolean retold = contained(a, b) >= RETOLD;
        if (a.origin().isPresent() && b.origin().isPresent()) {
            return Optional.of(
                    a.origin().get().key().equals(b.origin().get().key())
                            ? sameOrigin(a, b, retold)
                            : corroborates(a, b));
        }
        return retold && !a.sameReport(b) ? Optional.of(repeats(a, b, "repeats:words")) : Optional.empty();
    }

    private static boolean alike(Profile a, Profile b) {
        return a.claim().event().type() == b.claim().event().type();
    }

    private static double contained(Profile a, Profile b) {
        float least = Math.min(a.words().sum(), b.words().sum());
        return least == 0 ? 0 : a.words().common(b.words()) / least;
    }

    private static Relation sameOrigin(Profile a, Profile b, boolean retold) {
        int later = Disputes.later(a, b);
        if (!retold && later != 0) {
            return relation(RelationKind.UPDATES, later > 0 ? a : b, later > 0 ? b : a, "updates:later");
        }
        int finer = detail(a) - detail(b);
        if (!retold && finer != 0) {
            return relation(RelationKind.REFINES, finer > 0 ? a : b, finer > 0 ? b : a, "refines:detail");
        }
        return repeats(a, b, "repeats:origin");
    }

    /** How many of place, time and number a claim gives. */
    private static int detail(Profile p) {
        return (p.where().isEmpty() ? 0 : 1)
                + (p.when().known() ? 1 : 0)
                + Math.min(2, p.figures().size());
    }

    private static Relation repeats(Profile a, Profile b, String rule) {
        int later = Disputes.later(a, b);
        return relation(RelationKind.REPEATS, later < 0 ? b : a, later < 0 ? a : b, rule);
    }

    private static Relation corroborates(Profile a, Profile b) {
        // Two reports of which one is a copy of the other are one, whoever is named.
        boolean copy = !a.sameReport(b)
                && a.reported().report().passages().copies(b.reported().report().passages());
        return copy ? repeats(a, b, "repeats:copy") : relation(RelationKind.CORROBORATES, a, b, "corroborates:origin");
    }

    private static Relation relation(RelationKind kind, Profile a, Profile b, String rule) {
        return new Relation(
                kind,
                Relations.evidence(a, a.claim().event().type().label()),
                Relations.evidence(b, b.claim().event().type().label()),
                Optional.empty(),
                Optional.empty(),
                Relations.why(
                        rule, new Feature("words:contained", "%.2f".formatted(contained(a, b)), contained(a, b))));
    }
}
