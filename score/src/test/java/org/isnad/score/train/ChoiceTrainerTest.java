package org.isnad.score.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {
    private final Atoms atoms = Atoms.recording();
    private final FeatureBook book = new FeatureBook(atoms);
    private final Features features = book.features();

    private int[] numbers(String... names) {
        features.clear();
        for (String name : names) {
            features.add(atoms.of(name));
        }
        return book.numbers(features);
    }

    private static ChoiceTrainer.Labelled example(int[] features, int right, int labels) {
        boolean[] ok = new boolean[labels];
        ok[right] = true;
        return new ChoiceTrainer.Labelled(features, new int[0][], ok);
    }

    @Test
    void numbersOnlyFrequentFeatures() {
        numbers("often", "often", "seldom");
        Frequent frequent = Frequent.of(book, 2);
        assertThat(frequent.size()).isEqualTo(1);
        assertThat(frequent.rows(0, 1)).containsExactly(0);
        assertThat(frequent.row(1)).isEqualTo(-1);
    }

    @Test
    void learnsWhichFeatureSpeaksForWhichLabelAndWeighsRareOnesNothing() {
        List<ChoiceTrainer.Labelled> examples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int right = i % 3;
            examples.add(example(numbers("bias", "word" + right, i == 0 ? "rare" : "bias"), right, 3));
        }
        Frequent frequent = Frequent.of(book, 2);
        List<ChoiceTrainer.Labelled> kept = examples.stream()
                .map(e -> new ChoiceTrainer.Labelled(frequent.rows(e.features()), e.matches(), e.right()))
                .toList();
        FeatureBook none = new FeatureBook(atoms);
        Weights weights = ChoiceTrainer.labels(kept, frequent, Frequent.of(none, 1), 3, 50, 0.1)
                .labels();
        for (int label = 0; label < 3; label++) {
            double[] scores = new double[3];
            weights.score(numbers("bias", "word" + label), scores);
            double best = Arrays.stream(scores).max().orElseThrow();
            assertThat(scores[label]).isEqualTo(best);
        }
        int rare = numbers("rare")[0];
        assertThat(weights.get(rare, 0)).isZero();
    }

    @Test
    void thinsTheSameExamplesInTheSameWay() {
        Random random = new Random(11);
        List<ChoiceTrainer.Labelled> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(example(random.ints(40, 0, 500).toArray(), 0, 2));
        }
        List<ChoiceTrainer.Labelled> thin = Noise.thinned(examples);
        assertThat(thin).hasSize(100);
        int kept = 0;
        for (int i = 0; i < thin.size(); i++) {
            assertThat(examples.get(i / 2).features()).contains(thin.get(i).features());
            kept += thin.get(i).features().length;
        }
        assertThat(kept).isBetween(1800, 2200);
        assertThat(Noise.thinned(examples).get(99).features())
                .isEqualTo(thin.get(99).features());
    }
}
