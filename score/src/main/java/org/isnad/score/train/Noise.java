package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Takes half of the features of each example away by chance, in two copies: where many features say the same, each must learn to do
 * without the others (feature noising, Wang and others 2013). Seeded, so that the same examples give the same copies.
 */
final class Noise {
    private static final int COPIES = 2;
    private static final double KEPT = 0.5;
    private static final long SEED = 5;

    private Noise() {}

    /** Returns the thinned copies of examples, in their order. */
    static List<ChoiceTrainer.Labelled> thinned(List<ChoiceTrainer.Labelled> examples) {
        Random random = new Random(SEED);
        List<ChoiceTrainer.Labelled> out = new ArrayList<>(examples.size() * COPIES);
        for (ChoiceTrainer.Labelled example : examples) {
            for (int copy = 0; copy < COPIES; copy++) {
                int[] features = thin(random, example.features());
                int[][] matches = Arrays.stream(example.matches())
                        .map(m -> thin(random, m))
                        .toArray(int[][]::new);
                out.add(new ChoiceTrainer.Labelled(features, matches, example.right()));
            }
        }
        return out;
    }

    private static int[] thin(Random random, int... features) {
        return Arrays.stream(features).filter(f -> random.nextDouble() < KEPT).toArray();
    }
}
