package org.isnad.score.train;

import java.util.List;
import org.isnad.reading.segment.Arc;

/**
 * Trains the segmenter: the penalised log-likelihood of a linear chain of two states and five arcs, by forward and backward sums.
 */
final class ChainTrainer {
    private static final Arc[] ARCS = Arc.values();
    private static final int WIDTH = ARCS.length;

    private ChainTrainer() {}

    /** One text: the features of each token, the arcs that the grammar allows there, and the right arc. */
    record Text(int[][] features, boolean[][] allowed, int[] arcs) {}

    /** Trains on texts whose features are numbered by {@code features}. */
    static Weights train(List<Text> texts, Frequent features, int rounds, double penalty) {
        Weights weights = new Weights(WIDTH, new double[features.size() * WIDTH], features);
        LimitedMemory.minimise(
                (w, gradient) -> {
                    double loss = Weights.penalise(w, gradient, 0, w.length, penalty);
                    for (Text text : texts) {
                        loss += loss(text, w, gradient);
                    }
                    return loss;
                },
                weights.vector(),
                rounds);
        return weights;
    }

    private static double loss(Text text, double[] w, double[] gradient) {
        int n = text.arcs().length;
        double[][] scores = new double[n][WIDTH];
        double gold = 0;
        for (int i = 0; i < n; i++) {
            Weights.score(w, WIDTH, text.features()[i], scores[i]);
            for (int arc = 0; arc < WIDTH; arc++) {
                if (!text.allowed()[i][arc] && arc != text.arcs()[i]) {
                    scores[i][arc] = Double.NEGATIVE_INFINITY;
                }
            }
            gold += scores[i][text.arcs()[i]];
        }
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double total = logSum(forward[n][0], forward[n][1]);
        double[] p = new double[WIDTH];
        for (int i = 0; i < n; i++) {
            for (Arc arc : ARCS) {
                int from = arc.fromInside() ? 1 : 0;
                int to = arc.toInside() ? 1 : 0;
                p[arc.ordinal()] = Math.exp(forward[i][from] + scores[i][arc.ordinal()] + backward[i + 1][to] - total);
            }
            p[text.arcs()[i]] -= 1;
            for (int f : text.features()[i]) {
                for (int l = 0; l < WIDTH; l++) {
                    gradient[f * WIDTH + l] += p[l];
                }
            }
        }
        return total - gold;
    }

    private static double[][] forward(double[][] scores) {
        double[][] f = new double[scores.length + 1][2];
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
