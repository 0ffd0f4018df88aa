package org.isnad.score.train;

import java.util.Arrays;

/** Weights under training: stochastic gradient ascent with AdaGrad steps (Duchi, Hazan, Singer 2011) and an L2 penalty. Not thread-safe. */
final class Weights {
    private static final double EPSILON = 1e-8;

    private final int width;
    private final double rate;
    private final double penalty;
    private final double[] value;
    private final double[] squares;

    Weights(int features, int width, double rate, double penalty) {
        this.width = width;
        this.rate = rate;
        this.penalty = penalty;
        this.value = new double[features * width];
        this.squares = new double[features * width];
    }

    int width() {
        return width;
    }

    double get(int feature, int label) {
        return value[feature * width + label];
    }

    void score(int[] features, double[] scores) {
        Arrays.fill(scores, 0);
        for (int f : features) {
            for (int l = 0; l < width; l++) {
                scores[l] += value[f * width + l];
            }
        }
    }

    double score(int... features) {
        double sum = 0;
        for (int f : features) {
            sum += value[f * width];
        }
        return sum;
    }

    void step(int[] features, int label, double gradient) {
        if (Math.abs(gradient) < 1e-6) {
            return;
        }
        for (int f : features) {
            int at = f * width + label;
            double g = gradient - penalty * value[at];
            squares[at] += g * g;
            value[at] += rate * g / (Math.sqrt(squares[at]) + EPSILON);
        }
    }
}
