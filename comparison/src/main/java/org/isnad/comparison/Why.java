package org.isnad.comparison;

import java.util.List;

/**
 * How a decision was come to.
 *
 * @param rule the id of the rule
 * @param features what was found, the weightiest first
 * @param score the sum; what it must reach depends on the rule
 */
public record Why(String rule, List<Feature> features, double score) {
    /** Copies the features. */
    public Why {
        features = List.copyOf(features);
    }
}
