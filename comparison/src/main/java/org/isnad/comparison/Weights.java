package org.isnad.comparison;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.table.Tsv;

/** What each feature of a pair of claims counts for, from {@code weights.tsv}. */
final class Weights {
    private static final Map<String, Double> TABLE = load();

    /** What the sum starts from: most pairs are not the same. */
    static final double BIAS = of("bias");

    private Weights() {}

    /** Returns the weight of a feature. */
    static double of(String feature) {
        Double weight = TABLE.get(feature);
        if (weight == null) {
            throw new ComparisonException("weights.tsv has no row for the feature \"%s\": add one".formatted(feature));
        }
        return weight;
    }

    private static Map<String, Double> load() {
        Map<String, Double> out = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Weights.class, "weights.tsv", "feature", "weight", "meaning")
                .rows()) {
            out.put(row.need("feature"), Double.valueOf(row.need("weight")));
        }
        return Map.copyOf(out);
    }
}
