package org.isnad.score.train;

import java.util.Arrays;
import java.util.List;

/**
 * Trains choices by penalised conditional log-likelihood: among labels (one list of features, a weight for each label) or among
 * candidates (a list of features each, one weight). Where several answers are right, their joint probability is raised.
 */
final class ChoiceTrainer {
    /** What labels share rests on many more examples, and is held back less. */
    private static final double SHARED = 0.001;

    private ChoiceTrainer() {}

    /** A choice among labels; {@code matches} holds for each label the features that it shares with other labels, if there are any. */
    record Labelled(int[] features, int[][] matches, boolean[] right) {}

    /** The weights of labels, and those of the features that labels share. */
    record Trained(Weights labels, Weights matches) {}

    /** A choice among candidates. */
    record Ranked(int[][] candidates, boolean[] right) {}

    /** Trains on examples whose features are numbered by {@code features}, and their matches by {@code matches}. */
    static Trained labels(
            List<Labelled> examples, Frequent features, Frequent matches, int labels, int rounds, double penalty) {
        int offset = features.size() * labels;
        double[] w = new double[offset + matches.size()];
        double[] scores = new double[labels];
        double[] p = new double[labels];
        LimitedMemory.minimise(
                (at, gradient) -> {
                    double loss = Weights.penalise(at, gradient, 0, offset, penalty);
                    loss += Weights.penalise(at, gradient, offset, at.length, penalty * SHARED);
                    for (Labelled example : examples) {
                        Weights.score(at, labels, example.features(), scores);
                        match(at, offset, example, scores);
                        loss += slope(scores, example.right(), p);
                        spread(gradient, offset, example, p);
                    }
                    return loss;
                },
                w,
                rounds);
        return new Trained(
                new Weights(labels, Arrays.copyOf(w, offset), features),
                new Weights(1, Arrays.copyOfRange(w, offset, w.length), matches));
    }

    private static void match(double[] w, int offset, Labelled example, double[] scores) {
        for (int l = 0; l < example.matches().length; l++) {
            for (int f : example.matches()[l]) {
                scores[l] += w[offset + f];
            }
        }
    }

    private static void spread(double[] gradient, int offset, Labelled example, double[] p) {
        int labels = p.length;
        for (int f : example.features()) {
            for (int l = 0; l < labels; l++) {
                gradient[f * labels + l] += p[l];
            }
        }
        for (int l = 0; l < example.matches().length; l++) {
            for (int f : example.matches()[l]) {
                gradient[offset + f] += p[l];
            }
        }
    }

    static Weights ranked(List<Ranked> examples, Frequent features, int rounds, double penalty) {
        Weights weights = new Weights(1, new double[features.size()], features);
        LimitedMemory.minimise(
                (w, gradient) -> {
                    double loss = Weights.penalise(w, gradient, 0, w.length, penalty);
                    for (Ranked example : examples) {
                        int[][] candidates = example.candidates();
                        double[] scores = new double[candidates.length];
                        double[] p = new double[candidates.length];
                        for (int c = 0; c < scores.length; c++) {
                            for (int f : candidates[c]) {
                                scores[c] += w[f];
                            }
                        }
                        loss += slope(scores, example.right(), p);
                        for (int c = 0; c < scores.length; c++) {
                            for (int f : candidates[c]) {
                                gradient[f] += p[c];
                            }
                        }
                    }
                    return loss;
                },
                weights.vector(),
                rounds);
        return weights;
    }

    /** Puts the slope of the loss by each score into {@code p}, and returns the loss: minus the log of the right answers' probability. */
    private static double slope(double[] scores, boolean[] right, double[] p) {
        double max = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double good = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scores[i] - max);
            all += p[i];
            good += right[i] ? p[i] : 0;
        }
        good = Math.max(good, 1e-300);
        for (int i = 0; i < p.length; i++) {
            p[i] = p[i] / all - (right[i] ? p[i] / good : 0);
        }
        return Math.log(all) - Math.log(good);
    }
}
