package org.isnad.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

class QuotationsTest {

    static Stream<Tsv.Row> corpus() {
        return Tsv.resource(QuotationsTest.class, "/org/isnad/reading/quotation/corpus.tsv", "kinds", "text")
                .rows()
                .stream();
    }

    private static List<Quotation> find(String text) {
        return Quotations.find(ReportText.of(SmallLexicon.get(), text));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsTheCorpus(Tsv.Row row) {
        String text = row.need("text").replace("\\n", "\n");
        String shown =
                find(text).stream().map(q -> q.kind() + (q.closed() ? "" : "-")).collect(Collectors.joining(" "));
        assertThat(shown.isEmpty() ? "none" : shown).as(row.need("text")).isEqualTo(row.need("kinds"));
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        List<Quotation> found = find("قال: «لن نقبل\nوصل");
        assertThat(found).containsExactly(new Quotation(2, 5, found.get(0).kind(), false));
    }

    @Test
    void nestedMarksPairInsideOut() {
        assertThat(find("«ا «ب» ج»").stream().map(q -> q.open() + "-" + q.close()))
                .containsExactly("0-6", "2-4");
        assertThat(find("\"ا «ب\" ج»").stream().map(q -> q.open() + "-" + q.close()))
                .containsExactly("0-4", "2-4");
    }

    @Test
    void randomTextNeverFailsAndPairsStayInside() {
        List<String> parts = new ArrayList<>(
                List.of("«", "»", "\"", "'", "“", "”", " ", "(", ")", "\n", "ب", "قال", "داعش", "x", "12", ":"));
        Random random = new Random(5);
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(parts.get(random.nextInt(parts.size())));
                if (random.nextInt(4) == 0) {
                    text.append((char) random.nextInt(0x10000));
                }
            }
            ReportText read = ReportText.of(SmallLexicon.get(), text.toString());
            int open = -1;
            for (Quotation q : Quotations.find(read)) {
                assertThat(q.open()).isGreaterThan(open);
                assertThat(q.close())
                        .isGreaterThan(q.open())
                        .isLessThanOrEqualTo(read.tokens().size());
                open = q.open();
            }
        }
    }

    @Test
    void longTextsAreReadInLinearTime() {
        for (String part :
                List.of("«", "»", "\" ", "\"ا ", "« «ا\n", "قال: «لن \"نقبل\" بهذا»\n", "'ا' ", "(\"", "«ا» ")) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(text), part);
        }
        String nested = "«".repeat(50_000) + "قال" + "»".repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(nested));
    }
}
