package org.isnad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NounPhraseTest {

    static Stream<Tsv.Row> phrases() {
        return Tsv.resource(NounPhraseTest.class, "/org/isnad/reading/text/noun-phrases.tsv", "phrase", "sentence")
                .rows()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void reachesAsFarAsThePhrase(Tsv.Row row) {
        String sentence = row.need("sentence");
        ReportText text = ReportText.of(Lexicon.standard(), sentence);
        int offset = sentence.indexOf(row.need("phrase"));
        int first = IntStream.range(0, text.tokens().size())
                .filter(i -> text.tokens().rawStart(i) >= offset)
                .findFirst()
                .orElseThrow();
        int end = NounPhrase.end(text, first, text.tokens().size());
        assertThat(end > first ? text.raw(first, end) : "").as(sentence).isEqualTo(row.need("phrase"));
    }
}
