package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.reading.segment.Arc;

/**
 * Trains the segmenter: the log-likelihood of a linear chain of two states and five arcs, by forward and backward sums. Deterministic.
 */
final class ChainTrainer {
    private static final Arc[] ARCS = Arc.values();

    private ChainTrainer() {}

    /** One text: the features of each token, and the right arc. */
    record Text(int[][] features, int[] arcs) {}

    static Weights train(List<Text> texts, int features, int rounds, double rate, double penalty) {
        Weights weights = new Weights(features, ARCS.length, rate, penalty);
        List<Text> order = new ArrayList<>(texts);
        Random random = new Random(17);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Text text : order) {
                step(text, weights);
            }
        }
        return weights;
    }

    private static void step(Text text, Weights weights) {
        int n = text.arcs().length;
        double[][] scores = new double[n][ARCS.length];
        for (int i = 0; i < n; i++) {
            weights.score(text.features()[i], scores[i]);
        }
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double total = logSum(forward[n][0], forward[n][1]);
        for (int i = 0; i < n; i++) {
            for (Arc arc : ARCS) {
                int from = arc.fromInside() ? 1 : 0;
                int to = arc.toInside() ? 1 : 0;
                double p = Math.exp(forward[i][from] + scores[i][arc.ordinal()] + backward[i + 1][to] - total);
                double gold = text.arcs()[i] == arc.ordinal() ? 1 : 0;
                weights.step(text.features()[i], arc.ordinal(), gold - p);
            }
        }
    }

    private static double[][] forward(double[][] scores) {
        double[][] f = new double[scores.length + 1][2];
        f[0][0] = 0;
        f[0][1] = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            f[i + 1][0] = Double.NEGATIVE_INFINITY;
            f[i + 1][1] = Double.NEGATIVE_INFINITY;
            for (Arc arc : ARCS) {
                int to = arc.toInside() ? 1 : 0;
                f[i + 1][to] = logSum(f[i + 1][to], f[i][arc.fromInside() ? 1 : 0] + scores[i][arc.ordinal()]);
            }
        }
        return f;
    }

    private static double[][] backward(double[][] scores) {
        double[][] b = new double[scores.length + 1][2];
        for (int i = scores.length - 1; i >= 0; i--) {
            b[i][0] = Double.NEGATIVE_INFINITY;
            b[i][1] = Double.NEGATIVE_INFINITY;
            for (Arc arc : ARCS) {
                int from = arc.fromInside() ? 1 : 0;
                b[i][from] = logSum(b[i][from], b[i + 1][arc.toInside() ? 1 : 0] + scores[i][arc.ordinal()]);
            }
        }
        return b;
    }

    private static double logSum(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        if (b == Double.NEGATIVE_INFINITY) {
            return a;
        }
        double max = Math.max(a, b);
        return max + Math.log(Math.exp(a - max) + Math.exp(b - max));
    }
}
