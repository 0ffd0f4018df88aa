package org.isnad.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.SmallLexicon;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {

    static Stream<Tsv.Row> corpus() {
        return Tsv.resource(
                QuantityReaderTest.class, "/org/isnad/reading/quantity/corpus.tsv", "quantities", "sentence")
                .rows()
                .stream();
    }

    private static List<QuantityMention> read(String sentence) {
        return QuantityReader.read(ReportText.of(SmallLexicon.get(), sentence));
    }

    /** As the corpus writes it: {@code min..max}, {@code ~} if hedged, and the unit if the expected value names one. */
    private static String show(QuantityMention q, boolean unit) {
        return end(q.min()) + ".." + end(q.max()) + (q.approx() ? "~" : "")
                + (unit ? " " + (q.unit().isEmpty() ? "-" : q.unit()) : "");
    }

    private static String end(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double v = value.getAsDouble();
        return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsTheCorpus(Tsv.Row row) {
        List<String> expected = new ArrayList<>(List.of(row.need("quantities").split(" ; ")));
        expected.remove("none");
        List<QuantityMention> read = read(row.need("sentence"));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            shown.add(show(read.get(i), i >= expected.size() || expected.get(i).contains(" ")));
        }
        assertThat(shown).as(row.need("sentence")).isEqualTo(expected);
    }

    private static String words(String sentence) {
        ReportText text = ReportText.of(SmallLexicon.get(), sentence);
        return QuantityReader.read(text).stream()
                .map(q -> text.raw(q.first(), q.end()) + " | " + q.of())
                .collect(Collectors.joining(" ; "));
    }

    @Test
    void spansTakeInHedgeNumberAndHead() {
        assertThat(words("خرج حوالى 100 من عناصر التنظيم")).isEqualTo("حوالى 100 | عناصر التنظيم");
        assertThat(words("قتل 30 شخصا على الأقل")).isEqualTo("30 شخصا على الأقل | شخصا");
        assertThat(words("دخلت عشرات الشاحنات")).isEqualTo("عشرات الشاحنات | الشاحنات");
        assertThat(words("قتل بينهم 12 طفلا")).isEqualTo("12 طفلا | طفلا");
        assertThat(words("وصل الناجون الأربعة")).isEqualTo("الناجون الأربعة | الناجون");
        assertThat(words("سيطرت على نحو 85 في المئة من المدينة")).isEqualTo("نحو 85 في المئة | المدينة");
    }

    @Test
    void theHeadlineIsLeftOut() {
        assertThat(read("مقتل 20 شخصا\n\nقتل 12 جنديا")).hasSize(1);
    }

    @Test
    void namesTheRule() {
        assertThat(read("قتل 12 جنديا").get(0).rule()).isEqualTo("number:count");
        assertThat(read("قتل أكثر من 12 جنديا").get(0).rule()).isEqualTo("hedges:أكثر من");
    }

    @Test
    void randomTextNeverFailsAndMentionsDoNotOverlap() {
        List<String> parts = new ArrayList<>();
        corpus().forEach(r -> parts.addAll(List.of(r.need("sentence").split(" "))));
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(9) == 0 ? "\n" : " ");
                if (random.nextInt(5) == 0) {
                    text.append((char) random.nextInt(0x10000));
                }
            }
            int end = 0;
            for (QuantityMention q : read(text.toString())) {
                assertThat(q.first()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(q.end()).isGreaterThan(q.first());
                end = q.end();
            }
        }
    }

    @Test
    void longTextsAreReadInLinearTime() {
        for (String part : List.of(
                "1 ", "أكثر من ", "مئة وخمسة و", "«(12 ", "عشرات ", "12-13-", "عددهم عن 5 ", "بين 10 و15 شخصين ")) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(text), part);
        }
    }
}
