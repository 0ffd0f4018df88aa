package org.isnad.score.train;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;

/** The examples of one model while reports are gone through. Not thread-safe. */
final class Examples {
    private final String name;
    private final List<String> labels;
    private final FeatureBook book;
    private final Features features;
    private final FeatureBook matchBook;
    private final Features matchFeatures;
    private final List<ChoiceTrainer.Labelled> labelled = new ArrayList<>();
    private final List<ChoiceTrainer.Ranked> ranked = new ArrayList<>();

    Examples(String name, List<String> labels, Atoms atoms) {
        this.name = name;
        this.labels = labels;
        this.book = new FeatureBook(atoms);
        this.features = book.features();
        this.matchBook = new FeatureBook(atoms);
        this.matchFeatures = matchBook.features();
    }

    String name() {
        return name;
    }

    List<String> labels() {
        return labels;
    }

    FeatureBook book() {
        return book;
    }

    /** The list to fill before {@link #label} or {@link #take}. */
    Features features() {
        return features;
    }

    FeatureBook matchBook() {
        return matchBook;
    }

    /** Fills in the features that a label shares with other labels. */
    @FunctionalInterface
    interface Matcher {
        /** Puts the features of a label into a list. */
        void match(String label, Features into);
    }

    /** Takes the features filled in, with the labels that are right. */
    void label(List<String> right) {
        label(right, null);
    }

    /** Takes the features filled in and those that labels share, with the labels that are right. */
    void label(List<String> right, Matcher matcher) {
        boolean[] ok = new boolean[labels.size()];
        boolean any = false;
        for (int i = 0; i < ok.length; i++) {
            ok[i] = right.contains(labels.get(i));
            any |= ok[i];
        }
        int[] numbers = book.numbers(features);
        int[][] matches = new int[matcher == null ? 0 : ok.length][];
        for (int i = 0; i < matches.length; i++) {
            matchFeatures.clear();
            matcher.match(labels.get(i), matchFeatures);
            matches[i] = matchBook.numbers(matchFeatures);
        }
        if (any) {
            labelled.add(new ChoiceTrainer.Labelled(numbers, matches, ok));
        }
    }

    /** Takes the features filled in as those of one candidate. */
    int[] take() {
        return book.numbers(features);
    }

    /** Takes a choice among candidates; one of which none is right teaches nothing. */
    void choice(List<int[]> candidates, boolean... right) {
        boolean any = false;
        for (boolean r : right) {
            any |= r;
        }
        if (any && candidates.size() > 1) {
            ranked.add(new ChoiceTrainer.Ranked(candidates.toArray(int[][]::new), right));
        }
    }

    int size() {
        return labelled.size() + ranked.size();
    }

    /** Trains a choice among labels on features seen at least {@code least} times. */
    ChoiceTrainer.Trained trainLabels(int least, int rounds, double penalty) {
        List<ChoiceTrainer.Labelled> kept = labelled.stream()
                .map(e -> new ChoiceTrainer.Labelled(keep(e.features(), least), e.matches(), e.right()))
                .toList();
        return ChoiceTrainer.labels(kept, book.size(), matchBook.size(), labels.size(), rounds, penalty);
    }

    /** Trains a choice among candidates on features seen at least {@code least} times. */
    Weights trainRanking(int least, int rounds, double penalty) {
        List<ChoiceTrainer.Ranked> kept = ranked.stream()
                .map(e -> {
                    int[][] candidates = new int[e.candidates().length][];
                    for (int i = 0; i < candidates.length; i++) {
                        candidates[i] = keep(e.candidates()[i], least);
                    }
                    return new ChoiceTrainer.Ranked(candidates, e.right());
                })
                .toList();
        return ChoiceTrainer.ranked(kept, book.size(), rounds, penalty);
    }

    /** Trains on some examples and tests on others; returns how many were right, and of how many. */
    double[] evaluate(List<Integer> train, List<Integer> test, int least, int rounds, double penalty) {
        return labels.size() > 1
                ? evaluateLabels(train, test, least, rounds, penalty)
                : evaluateRanking(train, test, rounds, penalty);
    }

    private double[] evaluateLabels(List<Integer> train, List<Integer> test, int least, int rounds, double penalty) {
        List<ChoiceTrainer.Labelled> kept = train.stream()
                .map(labelled::get)
                .map(e -> new ChoiceTrainer.Labelled(keep(e.features(), least), e.matches(), e.right()))
                .toList();
        ChoiceTrainer.Trained model =
                ChoiceTrainer.labels(kept, book.size(), matchBook.size(), labels.size(), rounds, penalty);
        int right = 0;
        for (int i : test) {
            ChoiceTrainer.Labelled e = labelled.get(i);
            double[] scores = new double[labels.size()];
            Weights.score(model.labels().vector(), labels.size(), e.features(), scores);
            for (int l = 0; l < e.matches().length; l++) {
                for (int f : e.matches()[l]) {
                    scores[l] += model.matches().get(f, 0);
                }
            }
            right += e.right()[best(scores)] ? 1 : 0;
        }
        return new double[] {right, test.size()};
    }

    private double[] evaluateRanking(List<Integer> train, List<Integer> test, int rounds, double penalty) {
        List<ChoiceTrainer.Ranked> kept = train.stream().map(ranked::get).toList();
        Weights model = ChoiceTrainer.ranked(kept, book.size(), rounds, penalty);
        int right = 0;
        for (int i : test) {
            int[][] candidates = ranked.get(i).candidates();
            double[] scores = new double[candidates.length];
            for (int c = 0; c < scores.length; c++) {
                for (int f : candidates[c]) {
                    scores[c] += model.get(f, 0);
                }
            }
            right += ranked.get(i).right()[best(scores)] ? 1 : 0;
        }
        return new double[] {right, test.size()};
    }

    private static int best(double... scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private int[] keep(int[] features, int least) {
        return java.util.Arrays.stream(features)
                .filter(f -> book.count(f) >= least)
                .toArray();
    }
}
