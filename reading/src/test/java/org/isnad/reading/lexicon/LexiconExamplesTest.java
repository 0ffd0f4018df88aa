package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the lexicon with an example is read in it, and is not read in its counter-example. */
class LexiconExamplesTest {
    private static final String FOLDER = "/org/isnad/reading/lexicon/";
    private static final List<String> WORDS = List.of(
            "verbs/acts",
            "verbs/aid",
            "verbs/general",
            "verbs/movement",
            "verbs/politics",
            "verbs/violence",
            "attribution/verbs",
            "nouns/adjectives",
            "nouns/events",
            "nouns/general",
            "nouns/military",
            "nouns/persons",
            "nouns/society",
            "nouns/things",
            "nouns/time");
    private static final List<String> PHRASES = List.of(
            "attribution/prepositions",
            "attribution/channels",
            "attribution/anonymity",
            "attribution/unstated",
            "phrases/event-phrases");

    private static Tsv file(String topic) {
        return Tsv.resource(LexiconExamplesTest.class, FOLDER + topic + ".tsv");
    }

    private static Set<String> known() {
        Set<String> out = new HashSet<>();
        Tsv.resource(LexiconExamplesTest.class, FOLDER + "known-failures.tsv", "rule", "column", "reason")
                .rows()
                .forEach(row -> out.add(row.need("rule") + " " + row.need("column")));
        return out;
    }

    /** Whether any token is read as the row: its lemma, or a verbal noun or participle of it. */
    static boolean reads(ReportText text, String rule) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.words().known(i)) {
                String found = text.words().lemma(i).rule();
                if (found.equals(rule) || found.startsWith(rule + "/")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the row is among the phrases found; a longer row may stand over it. */
    private static boolean hits(ReportText text, String rule) {
        for (int h = 0; h < text.phrases().hits().size(); h++) {
            int payload = text.phrases().hits().payload(h);
            if (plain(Domain.of(payload))
                    && text.words().lexicon().row(Domain.row(payload))[0].equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(Domain domain) {
        return switch (domain) {
            case CUE_PHRASE, CHANNEL, ANONYMITY, UNSTATED, EVENT_PHRASE -> true;
            default -> false;
        };
    }

    @TestFactory
    Stream<DynamicTest> readsWords() {
        Set<String> known = known();
        return WORDS.stream()
                .flatMap(topic -> file(topic).rows().stream().flatMap(row -> {
                    String rule = topic + ":" + row.need("lemma");
                    return Stream.of("example", "counter")
                            .filter(column -> !row.get(column).isEmpty() && !known.contains(rule + " " + column))
                            .map(column -> DynamicTest.dynamicTest(
                                    rule + " " + column,
                                    () -> assertThat(reads(ReportText.of(Lexicon.standard(), row.get(column)), rule))
                                            .as(row.get(column))
                                            .isEqualTo(column.equals("example"))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> findsPhrases() {
        return PHRASES.stream().flatMap(topic -> {
            Tsv file = file(topic);
            String column = file.columns().contains("cue") ? "cue" : "phrase";
            return file.rows().stream()
                    .filter(row -> !row.get("example").isEmpty())
                    .map(row -> DynamicTest.dynamicTest(
                            topic + ":" + row.need(column),
                            () -> assertThat(hits(
                                            ReportText.of(Lexicon.standard(), row.get("example")),
                                            topic + ":" + row.need(column)))
                                    .as(row.get("example"))
                                    .isTrue()));
        });
    }

    @Test
    void fewFailuresAreKnown() {
        long examples = WORDS.stream()
                .flatMap(topic -> file(topic).rows().stream())
                .mapToLong(row -> (row.get("example").isEmpty() ? 0 : 1)
                        + (row.get("counter").isEmpty() ? 0 : 1))
                .sum();
        assertThat(known().size()).isLessThanOrEqualTo((int) (examples / 100));
    }
}
