package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextOutputTest {
    private static final String HOSTILE = "قال \u001B[31m\u202Eشاهد\u202C \u0007 \u0085 \uDC00 نعم\u2066";

    @Test
    void doubtIsMarkedAndTheOutletComesLast() {
        String text = TextOutput.of(Sample.reading(), Look.PLAIN);
        assertThat(text).contains("[DENIED, possible, minor] about 300 families");
        assertThat(text.indexOf("Said by")).isPositive().isLessThan(text.indexOf("In the outlet's own voice"));
        assertThat(text).contains("displacement · 2021-03-05 to …").contains("through \u2068وكالة\u2069");
        assertThat(text).endsWith("Problems\n  unbalanced-quotes: a quotation never ends (at character 0)\n");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        String text = TextOutput.of(Sample.reading(Sample.TEXT.repeat(9), "شاهد".repeat(60)), Look.PLAIN);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void isolatesPairOnEveryLine() {
        String text = TextOutput.of(Sample.reading(Sample.TEXT.repeat(9), "شاهد"), Look.PLAIN);
        assertThat(text.lines().filter(line -> line.contains("\u2067"))).allMatch(line -> line.contains("\u2069"));
    }

    @Test
    void hostileCharactersDoNotReachTheTerminal() {
        String text = TextOutput.of(Sample.reading(HOSTILE, HOSTILE), Look.PLAIN)
                + ExplainOutput.of(Sample.reading(HOSTILE, HOSTILE), Look.PLAIN);
        assertThat(text)
                .doesNotContain("\u001B", "\u202E", "\u0007", "\u0085", "\uDC00", "\u2066")
                .contains("␛[31m");
    }

    @Test
    void coloursOnlyWhereTheyMayBe() {
        assertThat(TextOutput.of(Sample.reading(), Look.PLAIN)).doesNotContain("\u001B");
        assertThat(TextOutput.of(Sample.reading(), new Look(true, 80))).contains("\u001B[31m[DENIED");
    }

    @Test
    void explainNamesRuleAndWords() {
        assertThat(ExplainOutput.of(Sample.reading(), Look.PLAIN))
                .contains("type       displacement")
                .contains("type       verb/return  \u2067قال\u2069 [0, 3)");
    }
}
