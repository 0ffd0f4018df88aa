package org.isnad.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.RawDocument;
import org.junit.jupiter.api.Test;

/** How well articles are taken out of pages, on pages whose right answer is known. The figures are those of docs/quality.md. */
class MadePagesTest {
    private static final Instant TAKEN = Instant.parse("2026-11-20T12:00:00Z");
    private static final int OF_EACH = 4;

    @Test
    void textHeadlineOutletAndDay() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, double[]> figures = new TreeMap<>();
        List<MadePages.Made> pages = MadePages.each(OF_EACH, 7);
        for (MadePages.Made made : pages) {
            PageReader.Page page = PageReader.read(raw(made), Optional.of(URI.create(made.url())));
            double f1 = f1(text(page), String.join("\n", made.paragraphs()));
            double[] sums = figures.computeIfAbsent(made.name().replaceFirst("-\\d+$", ""), k -> new double[2]);
            sums[0] += f1;
            sums[1]++;
            softly.assertThat(f1).as(made.name() + " text\n" + page.text()).isGreaterThan(0.9);
            softly.assertThat(page.facts().headline().map(Fact::value))
                    .as(made.name())
                    .contains(made.headline());
            softly.assertThat(page.facts().outlet().map(Fact::value))
                    .as(made.name())
                    .contains(made.outlet());
            softly.assertThat(page.facts().published()).as(made.name()).contains(new Fact<>(made.day(), made.rule()));
        }
        double all = figures.values().stream().mapToDouble(s -> s[0]).sum() / pages.size();
        figures.forEach((layout, s) -> System.out.printf("%-10s F1 %.4f on %.0f pages%n", layout, s[0] / s[1], s[1]));
        System.out.printf(
                "article text F1 by words: %.4f on %d pages of %d layouts%n", all, pages.size(), figures.size());
        softly.assertAll();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all).isGreaterThanOrEqualTo(0.95);
    }

    /** How much hangs on the names that publishing systems give to parts of a page: the same pages without any. */
    @Test
    void textWithoutNames() {
        double sum = 0;
        List<MadePages.Made> pages = MadePages.each(OF_EACH, 7);
        for (MadePages.Made made : pages) {
            String html = new String(
                    made.bytes(), Charset.forName(made.name().startsWith("tables") ? "windows-1256" : "UTF-8"));
            String bare = html.replaceAll("(?i) (?:class|id|itemprop|role)=(?:\"[^\"]*\"|[^\\s>]+)", "");
            RawDocument raw = RawDocument.of(made.name(), bare.getBytes(StandardCharsets.UTF_8), TAKEN);
            sum += f1(
                    text(PageReader.read(raw, Optional.of(URI.create(made.url())))),
                    String.join("\n", made.paragraphs()));
        }
        System.out.printf("the same without class, id, itemprop and role: F1 %.4f%n", sum / pages.size());
        assertThat(sum / pages.size()).isGreaterThanOrEqualTo(0.8);
    }

    static RawDocument raw(MadePages.Made made) {
        List<Header> headers = made.declared()
                .map(c -> List.of(new Header("content-type", "text/html; charset=" + c)))
                .orElse(List.of(new Header("content-type", "text/html")));
        return RawDocument.of(made.name(), made.bytes(), Optional.of(URI.create(made.url())), headers, TAKEN);
    }

    private static String text(PageReader.Page page) {
        String text = page.text();
        int body = text.indexOf("\n\n");
        return body < 0 ? text : text.substring(body);
    }

    /** The harmonic mean of precision and recall of words, each counted as often as it stands. */
    static double f1(String got, String wanted) {
        Map<String, Integer> left = new HashMap<>();
        String[] want = wanted.strip().split("\\s+");
        String[] have = got.strip().split("\\s+");
        for (String word : want) {
            left.merge(word, 1, Integer::sum);
        }
        int right = 0;
        for (String word : have) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                right++;
            }
        }
        return 2.0 * right / (want.length + have.length);
    }
}
