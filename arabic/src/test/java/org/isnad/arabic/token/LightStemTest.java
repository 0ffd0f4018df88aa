package org.isnad.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightStemTest {

    private static String stem(String folded, boolean imperfect) {
        char[] text = folded.toCharArray();
        int from = LightStem.from(text, 0, text.length, imperfect);
        return folded.substring(from, LightStem.to(text, from, text.length));
    }

    @ParameterizedTest
    @CsvSource({
        "المحكمه, محكم",
        "محكمه, محكم",
        "محكمتها, محكم",
        "المحاكم, محاكم",
        "الناخبين, ناخب",
        "ناخبون, ناخب",
        "للناخبين, ناخب",
        "ناخبات, ناخب",
        "كوليرا, كولير",
        "الكوليرا, كولير",
        "استهدفوا, استهدف",
        "استهدفت, استهدف",
        "نفط, نفط",
        "نفطي, نفط",
        "نفطيه, نفط",
        "دم, دم",
        "ابن, ابن"
    })
    void cutsWhatInflectionAdds(String word, String stem) {
        assertThat(stem(word, false)).isEqualTo(stem);
    }

    /** An ending that belongs to the word is cut too: the price of knowing no words. */
    @Test
    void cutsTooMuchWhereTheWordEndsLikeAnEnding() {
        assertThat(stem("المحاكم", false)).isEqualTo("محا");
    }

    @ParameterizedTest
    @CsvSource({"يستهدفون, ستهدف", "سيستهدفون, ستهدف", "تستهدف, ستهدف", "يقيم, قيم", "يرى, يرى"})
    void cutsPrefixesOfTheImperfect(String word, String stem) {
        assertThat(stem(word, true)).isEqualTo(stem);
    }

    @Test
    void leavesThreeLettersOfWhateverItIsGiven() {
        Random random = new Random(7);
        String letters = "ابتهيونسلمكق";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder word = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            String stem = stem(word.toString(), random.nextBoolean());
            assertThat(word.toString()).contains(stem);
            assertThat(stem.length()).isGreaterThanOrEqualTo(Math.min(length, 2));
        }
    }
}
