package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains choices by conditional log-likelihood: among labels (one list of features, a weight for each label) or among candidates
 * (a list of features each, one weight). Where several answers are right, their joint probability is raised. Deterministic.
 */
final class ChoiceTrainer {
    private ChoiceTrainer() {}

    /** A choice among labels. */
    record Labelled(int[] features, boolean[] right) {}

    /** A choice among candidates. */
    record Ranked(int[][] candidates, boolean[] right) {}

    static Weights labels(
            List<Labelled> examples, int features, int labels, int rounds, double rate, double penalty) {
        Weights weights = new Weights(features, labels, rate, penalty);
        List<Labelled> order = new ArrayList<>(examples);
        Random random = new Random(17);
        double[] scores = new double[labels];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Labelled example : order) {
                weights.score(example.features(), scores);
                double[] gradient = gradient(scores, example.right());
                for (int l = 0; l < labels; l++) {
                    weights.step(example.features(), l, gradient[l]);
                }
            }
        }
        return weights;
    }

    static Weights ranked(List<Ranked> examples, int features, int rounds, double rate, double penalty) {
        Weights weights = new Weights(features, 1, rate, penalty);
        List<Ranked> order = new ArrayList<>(examples);
        Random random = new Random(17);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Ranked example : order) {
                double[] scores = new double[example.candidates().length];
                for (int c = 0; c < scores.length; c++) {
                    scores[c] = weights.score(example.candidates()[c]);
                }
                double[] gradient = gradient(scores, example.right());
                for (int c = 0; c < scores.length; c++) {
                    weights.step(example.candidates()[c], 0, gradient[c]);
                }
            }
        }
        return weights;
    }

    /** The gradient of the log of the right answers' probability. */
    private static double[] gradient(double[] scores, boolean... right) {
        double max = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double good = 0;
        double[] p = new double[scores.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scores[i] - max);
            all += p[i];
            good += right[i] ? p[i] : 0;
        }
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            double wanted = right[i] && good > 0 ? p[i] / good : 0;
            out[i] = wanted - p[i] / all;
        }
        return out;
    }
}
