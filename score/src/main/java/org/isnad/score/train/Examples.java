package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Arrays;
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
    final List<ChoiceTrainer.Labelled> labelled = new ArrayList<>();
    private final List<ChoiceTrainer.Ranked> ranked = new ArrayList<>();
    final List<Integer> reports = new ArrayList<>();
    private int report;

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
            reports.add(report);
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
        return train(labelled, least, rounds, penalty);
    }

    private ChoiceTrainer.Trained train(List<ChoiceTrainer.Labelled> examples, int least, int rounds, double penalty) {
        Frequent frequent = Frequent.of(book, least);
        Frequent matching = Frequent.of(matchBook, 1);
        List<ChoiceTrainer.Labelled> kept = examples.stream()
                .map(e -> new ChoiceTrainer.Labelled(frequent.rows(e.features()), e.matches(), e.right()))
                .toList();
        List<ChoiceTrainer.Labelled> taken = name.equals("type") ? Noise.thinned(kept) : kept;
        return ChoiceTrainer.labels(taken, frequent, matching, labels.size(), rounds, penalty);
    }

    /** Trains a choice among candidates on features seen at least {@code least} times. */
    Weights trainRanking(int least, int rounds, double penalty) {
        Frequent frequent = Frequent.of(book, least);
        List<ChoiceTrainer.Ranked> kept = ranked.stream()
                .map(e -> new ChoiceTrainer.Ranked(
                        Arrays.stream(e.candidates()).map(frequent::rows).toArray(int[][]::new), e.right()))
                .toList();
        return ChoiceTrainer.ranked(kept, frequent, rounds, penalty);
    }

    /** Notes that the examples taken from now on are of this report, counted from 0. */
    void begin(int report) {
        this.report = report;
    }

    /** Trains a choice among labels on every second report: on those whose number leaves {@code half} when divided by two. */
    Guess trainHalf(int half, int least, int rounds, double penalty) {
        List<ChoiceTrainer.Labelled> kept = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            if (reports.get(i) % 2 == half) {
                kept.add(labelled.get(i));
            }
        }
        return new Guess(this, train(kept, least, rounds, penalty));
    }

    /** A trained choice among labels, for features of other reports. */
    record Guess(Examples of, ChoiceTrainer.Trained model) {

        /** Returns the best label for the features filled in. */
        String label(Features features, Matcher matcher) {
            int width = of.labels.size();
            double[] scores = new double[width];
            model.labels().score(of.book.known(features), scores);
            int best = 0;
            for (int l = 0; l < width; l++) {
                if (matcher != null) {
                    of.matchFeatures.clear();
                    matcher.match(of.labels.get(l), of.matchFeatures);
                    for (int f : of.matchBook.known(of.matchFeatures)) {
                        scores[l] += model.matches().get(f, 0);
                    }
                }
                best = scores[l] > scores[best] ? l : best;
            }
            return of.labels.get(best);
        }
    }
}
