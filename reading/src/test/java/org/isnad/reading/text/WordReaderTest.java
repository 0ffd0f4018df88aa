package org.isnad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.WordClass;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordReaderTest {

    static Stream<Tsv.Row> words() {
        return Tsv.resource(
                WordReaderTest.class, "/org/isnad/reading/text/words.tsv", "class", "lemma", "token", "sentence")
                .rows()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsTheWordInItsSentence(Tsv.Row row) {
        ReportText text = ReportText.of(Lexicon.standard(), row.need("sentence"));
        String token = Folder.foldWord(row.need("token"));
        int at = IntStream.range(0, text.tokens().size())
                .filter(i -> text.tokens().is(i, token))
                .findFirst()
                .orElseThrow();
        String lemma = text.words().known(at) ? text.words().lemma(at).text() : "-";
        assertThat(text.words().cls(at) + " " + lemma)
                .as(row.need("token") + " in " + row.need("sentence"))
                .isEqualTo(row.need("class") + " " + row.need("lemma"));
    }

    /** Whatever the letters, every token has a class, and known tokens have a lemma of their own. */
    @RepeatedTest(20)
    void readsAnyLetters(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ  .،:«»\"()-0123\n";
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            raw.append(letters.charAt(random.nextInt(letters.length())));
        }
        ReportText text = ReportText.of(Lexicon.standard(), raw.toString());
        for (int i = 0; i < text.tokens().size(); i++) {
            assertThat(text.words().cls(i)).isNotNull();
            if (text.words().known(i)) {
                assertThat(text.words().lemma(i).text()).isNotEmpty();
                assertThat(text.words().cls(i)).isNotEqualTo(WordClass.UNKNOWN);
            }
        }
    }
}
