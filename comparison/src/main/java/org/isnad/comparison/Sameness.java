package org.isnad.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides whether two claims are about the same happening: a weighted sum of what they have in common. */
final class Sameness {
    private static final String RULE = "same:weighted";

    private Sameness() {}

    /** Returns the sum; the two are the same where it is at least zero. */
    static double score(Pair pair) {
        double[] sum = {Weights.BIAS};
        pair.features((name, value, text) -> sum[0] += Weights.of(name) * value);
        return sum[0];
    }

    /** Returns why the two are the same, or empty if they are not. */
    static Optional<Why> of(Pair pair, double score) {
        if (score < 0) {
            return Optional.empty();
        }
        // Most pairs end above; only the few that are left are worth the words.
        List<Feature> features = new ArrayList<>();
        pair.features(
                (name, value, text) -> features.add(new Feature(name, text.get(), round(Weights.of(name) * value))));
        features.sort(Comparator.comparingDouble(f -> -Math.abs(f.score())));
        return Optional.of(new Why(RULE, features, round(score)));
    }

    private static double round(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
