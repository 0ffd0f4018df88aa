package org.isnad.comparison;

import java.util.Optional;
import org.isnad.comparison.words.Theme;

/** Two counts of the same that no number satisfies, or a count that gives way to a later one. */
final class NumberDispute {
    /** Counts that differ by more are not of the same. */
    private static final double MOST_RATIO = 4;

    private NumberDispute() {}

    /**
     * Returns the first contradiction of two counts.
     *
     * @param same whether the claims are surely about the same happening
     */
    static Optional<Relation> of(Profile a, Profile b, boolean same) {
        if (a.when().lasting() != b.when().lasting()) {
            return Optional.empty();
        }
        for (Figure x : a.figures()) {
            for (Figure y : b.figures()) {
                boolean outgrown = same && outgrown(x, y);
                if (comparable(x, y) && (outgrown || !x.agrees(y))) {
                    return Optional.of(dispute(a, x, b, y));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean comparable(Figure x, Figure y) {
        double ratio = Math.max(x.least(), y.least()) / Math.max(1, Math.min(x.least(), y.least()));
        return x.comparable(y) && ratio <= MOST_RATIO;
    }

    /** «At least 29 killed» agrees with 35, but the one has grown into the other; «more than 40 lorries» is only less exact than 46. */
    private static boolean outgrown(Figure x, Figure y) {
        boolean victims =
                x.fate().filter(f -> f == Theme.KILLED || f == Theme.WOUNDED).isPresent();
        Figure low = x.least() < y.least() ? x : y;
        Figure high = x.least() < y.least() ? y : x;
        return victims && Double.isInfinite(low.max()) && !Double.isInfinite(high.max()) && high.min() > low.min();
    }

    private static Relation dispute(Profile a, Figure x, Profile b, Figure y) {
        int later = Disputes.later(a, b);
        double grown = x.least() - y.least();
        boolean update = later != 0 && Math.signum(grown) == Math.signum(later) || outgrown(x, y);
        boolean hedged = x.approx() || y.approx() || !x.group().equals(y.group());
        DisputeGrade grade =
                update ? DisputeGrade.SUPERSEDED : hedged ? DisputeGrade.TENSION : DisputeGrade.INCOMPATIBLE;
        return Relations.contradiction(
                a,
                x + " (" + x.what() + ")",
                b,
                y + " (" + y.what() + ")",
                new Dispute(DisputeKind.NUMBER, grade, update),
                "contradicts:number",
                new Feature("counted", x.what(), 1),
                new Feature("difference", x.least() + " against " + y.least(), 1));
    }
}
