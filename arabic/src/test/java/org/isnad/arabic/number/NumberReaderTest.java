package org.isnad.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberReaderTest {

    static Stream<Tsv.Row> corpus() {
        return Tsv.resource(
                NumberReaderTest.class, "/org/isnad/arabic/number/corpus.tsv", "value", "kind", "tokens", "phrase")
                .rows()
                .stream();
    }

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(Folder.fold(text));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsTheCorpus(Tsv.Row row) {
        Tokens tokens = tokens(row.need("phrase"));
        Optional<NumberPhrase> read = NumberReader.read(tokens, 0, tokens.size());
        if (row.get("kind").equals("none")) {
            assertThat(read).as(row.need("phrase")).isEmpty();
            return;
        }
        assertThat(read).as(row.need("phrase")).isPresent();
        NumberPhrase phrase = read.get();
        assertThat(phrase.value())
                .as(row.need("phrase"))
                .isCloseTo(Double.parseDouble(row.need("value")), within(0.0001));
        assertThat(phrase.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(row.need("kind"));
        String count = row.need("tokens");
        assertThat(phrase.first()).isZero();
        assertThat(phrase.end())
                .as(row.need("phrase"))
                .isEqualTo(count.equals("all") ? tokens.size() : Integer.parseInt(count));
    }

    @Test
    void endsAtTheLimit() {
        Tokens tokens = tokens("خمسة وعشرين ألفا");
        assertThat(NumberReader.read(tokens, 0, 1).map(NumberPhrase::value)).contains(5.0);
        assertThat(NumberReader.read(tokens, 0, 2).map(NumberPhrase::value)).contains(25.0);
        assertThat(NumberReader.read(tokens, 0, 3).map(NumberPhrase::value)).contains(25000.0);
        assertThat(NumberReader.read(tokens, 0, 0)).isEmpty();
        assertThat(NumberReader.read(tokens, 3, 9)).isEmpty();
        assertThat(NumberReader.read(tokens, -1, 9)).isEmpty();
    }

    @Test
    void knowsTheScaleOfAWord() {
        Tokens tokens = tokens("ألفا ملايين المليون شخص 5");
        assertThat(NumberReader.scale(tokens, 0)).isEqualTo(1e3);
        assertThat(NumberReader.scale(tokens, 1)).isEqualTo(1e6);
        assertThat(NumberReader.scale(tokens, 2)).isEqualTo(1e6);
        assertThat(NumberReader.scale(tokens, 3)).isEqualTo(1);
        assertThat(NumberReader.scale(tokens, 4)).isEqualTo(1);
        assertThat(NumberReader.scale(tokens, 5)).isEqualTo(1);
    }

    @Test
    void everyWordOfTheTableIsReadOrWaitsForAnother() {
        for (Tsv.Row row : Tsv.resource(NumberReader.class, "/org/isnad/arabic/number/words.tsv")
                .rows()) {
            Tokens tokens = tokens(row.need("word"));
            boolean waits = row.get("kind").contains("bound")
                    || row.get("kind").equals("plural")
                    || row.get("kind").equals("parts");
            assertThat(NumberReader.read(tokens, 0, 1).isEmpty())
                    .as(row.need("word"))
                    .isEqualTo(waits);
        }
    }

    @Test
    void randomTextNeverFailsAndPhrasesStayInside() {
        String[] parts = {
            "و",
            "ال",
            "ألف",
            "مئة",
            "وخمسة",
            "عشر",
            "ين",
            " ",
            "12",
            ",",
            ".",
            "نصف",
            "ملايين",
            "\n",
            "ب",
            "x",
            "000",
            "أرباع",
            "أول",
            "والعشرين",
            "ـ",
            "٫",
            "ًً"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append(parts[random.nextInt(parts.length)]);
                if (random.nextInt(3) == 0) {
                    text.append((char) random.nextInt(0x10000));
                }
            }
            Tokens tokens = tokens(text.toString());
            for (int i = 0; i < tokens.size(); i++) {
                int at = i;
                NumberReader.read(tokens, i, tokens.size()).ifPresent(p -> {
                    assertThat(p.first()).isEqualTo(at);
                    assertThat(p.end()).isBetween(at + 1, tokens.size());
                    assertThat(p.value()).isGreaterThanOrEqualTo(0);
                });
            }
        }
    }

    @Test
    void aLongTextOfNumbersIsReadInLinearTime() {
        Tokens tokens = tokens("مليون وألف ومئة وخمسة وعشرين 000 ونصف ".repeat(20_000));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < tokens.size(); i++) {
                NumberReader.read(tokens, i, tokens.size());
            }
        });
    }
}
