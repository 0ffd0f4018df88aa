package org.isnad.reading.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Lexicon;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossTest {

    static Stream<Tsv.Row> phrases() {
        return Tsv.resource(GlossTest.class, "/org/isnad/reading/english/glosses-corpus.tsv", "english", "phrase")
                .rows()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void tellsThePhraseInEnglish(Tsv.Row row) {
        String phrase = row.need("phrase");
        assertThat(Gloss.of(Lexicon.standard(), phrase)).as(phrase).isEqualTo(row.need("english"));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(Gloss.of(Lexicon.standard(), " ")).isEmpty();
        assertThat(Gloss.of(Lexicon.standard(), "«»")).isEmpty();
    }

    @Test
    void staysLinear() {
        String phrase = "قائد لواء محلي و".repeat(5_000);
        Lexicon lexicon = Lexicon.standard();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Gloss.of(lexicon, phrase));
    }
}
