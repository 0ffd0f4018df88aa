package org.isnad.comparison.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void formsOfOneWordMeet() {
        for (Tsv.Row row : Tsv.resource(WordsTest.class, "skeletons.tsv").rows()) {
            for (String word : row.list("words")) {
                assertThat(Skeleton.of(Folder.foldWord(word))).as(word).isEqualTo(row.get("skeleton"));
            }
        }
    }

    @Test
    void clausesSpeakOfTheirThemes() {
        for (Tsv.Row row : Tsv.resource(WordsTest.class, "themes-cases.tsv").rows()) {
            String themes = WordBag.of(row.need("clause")).themes().stream()
                    .map(Enum::name)
                    .collect(Collectors.joining("|"));
            assertThat(themes).as(row.need("clause")).isEqualTo(row.get("themes"));
        }
    }

    @Test
    void aSkeletonIsNeverEmptyAndNeverLonger() {
        Random random = new Random(7);
        String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            String skeleton = Skeleton.of(word.toString());
            assertThat(skeleton).isNotEmpty();
            assertThat(skeleton.length()).isLessThanOrEqualTo(word.length());
        }
    }

    @Test
    void commonWordsCountLessThanRareOnes() {
        WordBag one = WordBag.of("سقط صاروخ على سوق المدينة");
        WordBag same = WordBag.of("الصاروخ الذي سقط على السوق");
        WordBag other = WordBag.of("قال الناطق إن القوات انتشرت");
        assertThat(one.common(same)).isGreaterThan(one.common(other));
        assertThat(one.shared(same)).contains("صرخ");
        assertThat(one.common(same)).isEqualTo(same.common(one));
    }

    @Test
    void kindsOfSitesAndPeople() {
        assertThat(Targets.in("قصف السوق والمستشفى")).containsExactly("hospital", "market");
        assertThat(Targets.in("قرب مبنى المحافظة")).containsExactly("headquarters");
        assertThat(Targets.people("أفرج عن صحفي و40 أسيرا")).containsExactly("captive", "journalist");
        assertThat(Targets.people("هطل المطر")).isEmpty();
    }
}
