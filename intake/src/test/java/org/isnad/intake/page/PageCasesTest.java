package org.isnad.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.isnad.intake.Collected;
import org.isnad.intake.Site;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are odd in one way each. */
class PageCasesTest {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"ar\"><head><title>هدوء حذر في وادي الرمان | وكالة السهل</title>";
    private static final String BODY = "</head><body><h1>هدوء حذر في وادي الرمان</h1>";
    private static final String TEXT =
            "<div class=\"entry-content\"><p>قالت مصادر محلية إن القصف المدفعي تجدد فجر اليوم على الأحياء الشرقية من البلدة.</p><p>ونفى متحدث باسم الجيش ذلك في بيان.</p></div>";
    private static final String END = "</body></html>";

    private final Collected out = new Collected();

    private void take(byte[] page) {
        Site.intake().document(RawDocument.of("a.html", page, Site.CLOCK.instant()), Details.NONE, out);
    }

    private void take(String head, String body) {
        take(bytes(HEAD + head + BODY + body + END));
    }

    private Taken.Article only() {
        assertThat(out.reasons()).isEmpty();
        assertThat(out.articles()).hasSize(1);
        return out.articles().get(0);
    }

    @Test
    void paywallStub() {
        take(
                "",
                "<div class=\"entry-content\"><p>قالت مصادر محلية إن القصف المدفعي تجدد فجر اليوم على الأحياء الشرقية من البلدة...</p></div><div class=\"x\">هذا المحتوى للمشتركين فقط، اشترك الآن.</div>");
        take(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>",
                TEXT);
        assertThat(out.articles()).isEmpty();
        assertThat(out.reasons()).hasSize(2).allSatisfy(r -> assertThat(r).contains("without a subscription"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/1>وزير الخارجية يصل إلى العاصمة</a><a href=/2>ارتفاع أسعار الوقود</a>",
                "<video></video>",
                "<script>var x = 'قالت مصادر محلية إن القصف تجدد فجر اليوم على الأحياء الشرقية';</script>"
            })
    void pagesWithoutAnArticle(String body) {
        take("", body);
        assertThat(out.reasons()).singleElement().asString().contains("no article was found");
    }

    @Test
    void commentsLongerThanTheArticle() {
        take(
                "",
                TEXT + "<section class=\"post-comments\">"
                        + "<p>كل يوم نفس الأخبار ولا أحد يتحرك، متى تنتهي هذه الحرب وتعود الناس إلى بيوتها سالمة؟</p>"
                                .repeat(30)
                        + "</section>");
        assertThat(only().input().report().text())
                .doesNotContain("كل يوم")
                .endsWith("ونفى متحدث باسم الجيش ذلك في بيان.");
    }

    @Test
    void greenwichLateInTheDay() {
        String meta = "<meta property=\"article:published_time\" content=\"2017-10-14T22:30:00Z\">";
        take(meta, "<div class=\"date\">الأحد 15 تشرين الأول 2017</div>" + TEXT);
        assertThat(only().facts().published())
                .contains(new Fact<>(LocalDate.of(2017, 10, 15), "meta.article:published_time+shown"));
    }

    @Test
    void greenwichAlone() {
        take("<meta property=\"article:published_time\" content=\"2017-10-14T22:30:00Z\">", TEXT);
        assertThat(only().facts().published().map(Fact::value)).contains(LocalDate.of(2017, 10, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "0000-00-00", "2031-01-01", "غدا"})
    void daysThatCannotBeGoToTheNextPlace(String value) {
        take(
                "<meta property=\"article:published_time\" content=\"" + value + "\">",
                "<time datetime=\"2017-10-15\">x</time>" + TEXT);
        assertThat(only().facts().published()).contains(new Fact<>(LocalDate.of(2017, 10, 15), "time.datetime"));
    }

    @Test
    void aDayOfChangeIsNoDayOfPublication() {
        take(
                "<meta property=\"article:modified_time\" content=\"2017-10-20\">",
                "<div class=\"meta\">آخر تحديث: 20 أكتوبر 2017</div>" + TEXT);
        assertThat(only().facts().published()).isEmpty();
    }

    @Test
    void theCallersWordGoesFirst() {
        Details known = new Details(
                java.util.Optional.of("ناشر"),
                java.util.Optional.of(LocalDate.of(2017, 10, 1)),
                java.util.Optional.empty());
        Site.intake()
                .document(RawDocument.of("a.html", bytes(HEAD + BODY + TEXT + END), Site.CLOCK.instant()), known, out);
        assertThat(only().input().report().outlet()).contains("ناشر");
        assertThat(only().input().report().published()).contains(LocalDate.of(2017, 10, 1));
        assertThat(only().facts().outlet()).contains(new Fact<>("وكالة السهل", "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodingByContent(String charset) {
        take((HEAD + "<meta charset=\"windows-1252\">" + BODY + TEXT.replace("،", "") + END)
                .getBytes(Charset.forName(charset)));
        assertThat(only().input().report().title()).contains("هدوء حذر في وادي الرمان");
    }

    @Test
    void canonicalAddressOfAnotherSiteIsNotBelieved() {
        RawDocument raw = RawDocument.of(
                "u",
                bytes(HEAD + "<link rel=canonical href=\"https://evil.example/9\">" + BODY + TEXT + END),
                java.util.Optional.of(java.net.URI.create("https://a.example/1")),
                java.util.List.of(),
                Site.CLOCK.instant());
        Site.intake().document(raw, Details.NONE, out);
        assertThat(only().url()).hasToString("Optional[https://a.example/1]");
    }

    @Test
    void nestedWithoutEnd() {
        take("", "<div>".repeat(200_000) + TEXT);
        assertThat(out.all()).hasSize(1);
    }
}
