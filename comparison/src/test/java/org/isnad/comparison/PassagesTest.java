package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String[] WORDS =
            "أعلن الجيش قصف سوق مدينة بلدة قتل جرح مدني شاحنة قافلة طريق جسر نهر قرية هجوم هدنة وفد لجنة مجلس"
                    .split(" ");

    private static String text(Random random, int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(i % 9 == 8 ? "، " : " ");
        }
        return out.toString();
    }

    @Test
    void bytesComeBackAsTheSameSignature() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Passages passages = Passages.of(text(random, random.nextInt(300)));
            assertThat(Passages.of(passages.bytes())).isEqualTo(passages);
        }
    }

    @Test
    void aWrongNumberOfBytesIsRefused() {
        assertThatThrownBy(() -> Passages.of(new byte[3]))
                .isInstanceOf(ComparisonException.class)
                .hasMessageContaining("make it again");
    }

    @Test
    void aCopyWithAnotherHeadAndSpellingIsACopy() {
        Random random = new Random(2);
        String wire = text(random, 200);
        String copy = "بيروت (وكالة) - " + wire.replace('أ', 'ا').replace("،", " ،") + " ونقلت الصحيفة ذلك.";
        assertThat(Passages.of(wire).similarity(Passages.of(copy))).isGreaterThan(0.85);
        assertThat(Passages.of(wire).copies(Passages.of(copy))).isTrue();
    }

    @Test
    void anotherTextOfTheSameWordsIsNone() {
        Passages one = Passages.of(text(new Random(3), 200));
        Passages other = Passages.of(text(new Random(4), 200));
        assertThat(one.similarity(other)).isLessThan(0.1);
    }

    @Test
    void textsWithoutWordsAreNoCopiesOfEachOther() {
        assertThat(Passages.of("").copies(Passages.of("…"))).isFalse();
    }

    /** The share of equal values estimates the share of common shingles within what 64 values allow. */
    @Test
    void theEstimateIsNearTheTruth() {
        Random random = new Random(5);
        String shared = text(random, 300);
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            String half = shared + text(random, 300);
            sum += Passages.of(shared).similarity(Passages.of(half));
        }
        assertThat(sum / 20).isBetween(0.4, 0.6);
    }
}
