package org.isnad.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.intake.Collected;
import org.isnad.intake.Intake;
import org.isnad.intake.Site;
import org.isnad.intake.page.MadePages;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.watch.Polling;
import org.isnad.model.ProblemCode;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedTest {
    private static final String LONG =
            "قالت مصادر محلية إن القصف المدفعي تجدد فجر اليوم على الأحياء الشرقية، وإن عشر قذائف على الأقل سقطت بين المنازل قبل أن يعود الهدوء قرابة الظهر، فيما نفى الجيش ذلك.";
    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>وكالة السهل</title><link>https://a.example/</link>
            <item><title>عنوان أول</title><link>https://a.example/1</link><guid isPermaLink="false">g1</guid><pubDate>Sun, 15 Oct 2017 09:30:00 GMT</pubDate><description>ملخص</description><content:encoded><![CDATA[<p>%s</p><p>وأضافت المصادر أن الطريق فتح.</p>]]></content:encoded></item>
            <item><title>عنوان ثان</title><link>https://a.example/2</link><pubDate>Mon, 16 Oct 2017 09:30:00 +0300</pubDate><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
            <item><title>عنوان ثالث</title><link>https://a.example/3</link><description>قالت مصادر إن...</description></item>
            </channel></rss>""".formatted(LONG, LONG);
    private final Site site = new Site();
    private final Collected out = new Collected();

    @AfterEach
    void stop() {
        site.close();
    }

    private void take(byte[] feed) {
        Site.intake().document(RawDocument.of("feed.xml", feed, Site.CLOCK.instant()), Details.NONE, out);
    }

    @Test
    void rss() {
        take(bytes(RSS));
        assertThat(out.articles()).hasSize(2);
        var first = out.articles().get(0);
        assertThat(first.input().report().text()).isEqualTo("عنوان أول\n\n" + LONG + "\nوأضافت المصادر أن الطريق فتح.");
        assertThat(first.facts().published()).contains(new Fact<>(LocalDate.of(2017, 10, 15), "entry.pubDate"));
        assertThat(first.facts().outlet().map(Fact::value)).contains("وكالة السهل");
        assertThat(first.input().problems()).isEmpty();
        assertThat(new String(first.raw().bytes(), StandardCharsets.UTF_8))
                .startsWith("<item><title>عنوان أول")
                .endsWith("</item>");
        assertThat(RSS).contains(new String(first.raw().bytes(), StandardCharsets.UTF_8));
        assertThat(out.articles().get(1).input().problems())
                .extracting(p -> p.code())
                .containsExactly(ProblemCode.TRUNCATED);
        assertThat(out.reasons())
                .singleElement()
                .asString()
                .contains("only a summary")
                .contains("--follow");
    }

    @Test
    void atomInAnOldEncoding() {
        String atom = """
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>قناة</title><entry><id>tag:1</id><title type="html">عنوان</title>
                <link rel="edit" href="https://a.example/edit"/><link rel="alternate" href="https://a.example/1"/><published>2017-10-15T23:30:00+03:00</published><updated>2017-10-20T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry></feed>""".formatted(LONG);
        take(atom.getBytes(Charset.forName("windows-1256")));
        assertThat(out.articles()).singleElement().satisfies(a -> {
            assertThat(a.input().report().text()).isEqualTo("عنوان\n\n" + LONG);
            assertThat(a.facts().published()).contains(new Fact<>(LocalDate.of(2017, 10, 15), "entry.published"));
            assertThat(a.url()).hasToString("Optional[https://a.example/1]");
        });
    }

    @Test
    void entitiesAreNotExpanded() {
        site.put("/secret", "text/plain", bytes("سر"));
        String evil = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "%s">]>
                <rss><channel><title>ق</title><item><title>عنوان &c; &x; &y;</title><description>%s &x; &y;</description></item></channel></rss>""".formatted(site.uri("/secret"), LONG);
        take(bytes(evil));
        assertThat(out.texts()).singleElement().asString().doesNotContain("root:", "سر", "aaaaaaaaaa");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void brokenXmlIsMended() {
        take(bytes(RSS.replace("</item>\n<item><title>عنوان ثان", "</item>\n<item><title>عنوان & ثان <b>")
                .replace("</rss>", "")));
        assertThat(out.articles()).isNotEmpty();
        take(bytes("<rss><channel></channel></rss>"));
        assertThat(out.reasons()).contains("the feed has no entries: check its address");
    }

    @Test
    void linksAreFollowedOnRequest() {
        MadePages.Made page = MadePages.each(1, 5).get(0);
        site.put("/page", "text/html", page.bytes());
        site.put(
                "/feed",
                "application/rss+xml",
                bytes("<rss><channel><title>ق</title><item><title>" + page.headline() + "</title><link>"
                        + site.uri("/page") + "</link></item></channel></rss>"));
        Site.intake().url(site.uri("/feed"), Details.NONE, out);
        assertThat(site.asked()).doesNotContain("GET /page");
        new Intake(Site.settings(2_000_000, Duration.ofSeconds(2)).withFollow(true))
                .url(site.uri("/feed"), Details.NONE, out);
        assertThat(out.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.raw().bytes()).isEqualTo(page.bytes()));
    }

    @Test
    void pollingAsksOnlyForWhatIsNew() {
        AtomicReference<String> body = new AtomicReference<>(RSS);
        AtomicReference<String> asked = new AtomicReference<>();
        site.put("/feed", exchange -> {
            String tag = "\"" + body.get().hashCode() + "\"";
            asked.set(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(asked.get())) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "application/rss+xml", bytes(body.get()));
            }
        });
        Polling polling = Site.intake().polling(site.uri("/feed"), Duration.ofMinutes(5));
        assertThat(polling.ask().entries()).hasSize(3);
        assertThat(polling.ask())
                .isEqualTo(new Polling.Round(
                        List.of(), java.util.Optional.empty(), java.util.Optional.empty(), Duration.ofMinutes(5)));
        assertThat(asked.get()).isNotNull();
        body.set(RSS.replace("وأضافت المصادر", "وزادت المصادر"));
        assertThat(polling.ask().entries())
                .singleElement()
                .satisfies(e -> assertThat(e.key()).isEqualTo("g1"));
    }

    @Test
    void pollingBacksOff() {
        AtomicReference<String> wait = new AtomicReference<>("");
        site.put("/feed", exchange -> {
            if (!wait.get().isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", wait.get());
            }
            exchange.sendResponseHeaders(503, -1);
        });
        Polling polling = Site.intake().polling(site.uri("/feed"), Duration.ofMinutes(10));
        assertThat(List.of(
                        polling.ask().pause(),
                        polling.ask().pause(),
                        polling.ask().pause()))
                .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(40));
        wait.set("7200");
        assertThat(polling.ask().pause()).isEqualTo(Duration.ofHours(2));
        wait.set("99999999");
        for (int i = 0; i < 20; i++) {
            assertThat(polling.ask().pause()).isLessThanOrEqualTo(Duration.ofDays(1));
        }
        site.put("/feed", "application/rss+xml", bytes(RSS));
        assertThat(polling.ask().pause()).isEqualTo(Duration.ofMinutes(10));
    }
}
