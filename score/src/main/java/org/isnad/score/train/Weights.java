package org.isnad.score.train;

import java.util.Arrays;

/** Weights under training, a row of labels for each feature, as views into one vector. Not thread-safe. */
final class Weights {
    private final int width;
    private final double[] value;
    private final Frequent frequent;

    /** Takes the weights of the frequent features; all others weigh nothing. */
    Weights(int width, double[] value, Frequent frequent) {
        this.width = width;
        this.value = value;
        this.frequent = frequent;
    }

    double[] vector() {
        return value;
    }

    /** Returns the weight of a feature, by its number in the book. */
    double get(int feature, int label) {
        int row = frequent.row(feature);
        return row < 0 ? 0 : value[row * width + label];
    }

    /** Puts the score of every label by features, by their numbers in the book, into {@code scores}. */
    void score(int[] features, double[] scores) {
        score(value, width, frequent.rows(features), scores);
    }

    /** Puts the score of every label by a weight vector of this shape into {@code scores}. */
    static void score(double[] w, int width, int[] features, double[] scores) {
        Arrays.fill(scores, 0);
        for (int f : features) {
            int at = f * width;
            for (int l = 0; l < width; l++) {
                scores[l] += w[at + l];
            }
        }
    }

    /** Adds the gradient of the penalty on a stretch of weights, and returns the penalty: half the squared length, times its strength. */
    static double penalise(double[] w, double[] gradient, int from, int to, double strength) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            gradient[i] += strength * w[i];
            sum += w[i] * w[i];
        }
        return strength * sum / 2;
    }
}
