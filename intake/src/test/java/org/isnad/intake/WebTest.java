package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.intake.fetch.FetchPolicy;
import org.isnad.intake.page.MadePages;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.Taken;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages fetched from a web site: good ones, and what the web does to those who fetch. */
@Timeout(60)
class WebTest {
    private static final List<MadePages.Made> PAGES = MadePages.each(1, 3);
    private static final String HTML = "text/html; charset=utf-8";

    private final Site site = new Site();
    private final Collected out = new Collected();

    @AfterEach
    void stop() {
        site.close();
    }

    private static MadePages.Made page(String layout) {
        return PAGES.stream()
                .filter(p -> p.name().startsWith(layout))
                .findFirst()
                .orElseThrow();
    }

    private void take(String path) {
        Site.intake().url(site.uri(path), Details.NONE, out);
    }

    @Test
    void everyLayoutOverHttpWithItsWrongHeaders() {
        for (MadePages.Made made : PAGES) {
            site.put(
                    "/" + made.name(),
                    "text/html" + made.declared().map(c -> "; charset=" + c).orElse(""),
                    made.bytes());
            take("/" + made.name());
        }
        assertThat(out.reasons()).isEmpty();
        for (int i = 0; i < PAGES.size(); i++) {
            Taken.Article article = out.articles().get(i);
            MadePages.Made made = PAGES.get(i);
            assertThat(article.input().report().title()).contains(made.headline());
            assertThat(article.input().report().text())
                    .contains(made.paragraphs().get(made.paragraphs().size() - 1));
            assertThat(article.raw().bytes()).isEqualTo(made.bytes());
            assertThat(article.raw().taken()).isEqualTo(Site.CLOCK.instant());
            assertThat(article.raw().header("content-type")).isPresent();
            assertThat(article.input().report().id()).isEqualTo(article.raw().hash());
        }
    }

    @Test
    void onlyWhatWasNamedAndRobots() {
        site.put("/a", HTML, page("channel").bytes());
        take("/a");
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /a");
    }

    @Test
    void robotsForbid() {
        site.put("/robots.txt", "text/plain", bytes("User-agent: *\nDisallow: /closed\n"))
                .put("/closed/a", HTML, page("amp").bytes());
        take("/closed/a");
        assertThat(out.reasons()).singleElement().asString().contains("robots.txt of localhost does not allow isnad");
        assertThat(site.asked()).containsExactly("GET /robots.txt");
    }

    @Test
    void robotsBroken() {
        site.put("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
                .put("/a", HTML, page("amp").bytes());
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("robots.txt of localhost cannot be had");
    }

    @Test
    void redirects() {
        site.redirect("/a", "/b")
                .redirect("/b", "c")
                .put("/c", HTML, page("amp").bytes());
        take("/a");
        assertThat(out.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.raw().url()).contains(site.uri("/c")));
    }

    @Test
    void redirectsWithoutEnd() {
        site.redirect("/a", "/a");
        take("/a");
        assertThat(out.reasons()).containsExactly("it redirects more than 5 times: check the address");
    }

    @Test
    void redirectToAFile() {
        site.redirect("/a", "file:///etc/passwd");
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("only http and https addresses");
    }

    @ParameterizedTest
    @CsvSource({
        "403,refuses",
        "404,no such page",
        "410,no such page",
        "429,asks to wait",
        "500,has a problem",
        "204,brings no page"
    })
    void statuses(int status, String reason) {
        site.put("/a", exchange -> exchange.sendResponseHeaders(status, -1));
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains(reason);
    }

    @Test
    void slowHeaders() {
        site.put("/a", exchange -> {
            pause(10_000);
            Site.send(exchange, 200, HTML, page("amp").bytes());
        });
        long start = System.nanoTime();
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("longer than 2 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void dripFeed() {
        site.put("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                body.write(bytes("<p>قطرة"));
                body.flush();
                pause(100);
            }
        });
        long start = System.nanoTime();
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("longer than 2 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void brokenInTheMiddle() {
        site.put("/a", exchange -> {
            exchange.sendResponseHeaders(200, 50_000);
            exchange.getResponseBody().write(page("amp").bytes());
            exchange.getResponseBody().flush();
        });
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("the connection broke");
    }

    @Test
    void twoGigabytesAreNotKept() {
        byte[] part = new byte[1 << 20];
        long[] sent = {0};
        site.put("/announced", exchange -> exchange.sendResponseHeaders(200, 2L << 30))
                .put("/streamed", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 2048; i++) {
                        exchange.getResponseBody().write(part);
                        sent[0] += part.length;
                    }
                });
        take("/announced");
        take("/streamed");
        assertThat(out.reasons()).hasSize(2).allSatisfy(r -> assertThat(r).contains("larger than 1 MiB"));
        assertThat(sent[0]).isLessThan(64L << 20);
    }

    @Test
    void gzip() {
        site.put("/a", compressed(page("amp").bytes()));
        take("/a");
        assertThat(out.articles())
                .singleElement()
                .satisfies(
                        a -> assertThat(a.raw().bytes()).isEqualTo(page("amp").bytes()));
    }

    @Test
    void gzipBomb() {
        site.put("/a", compressed(new byte[200 << 20]));
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("larger than 1 MiB");
    }

    @Test
    void otherCompression() {
        site.put("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            Site.send(exchange, 200, HTML, new byte[] {1, 2, 3});
        });
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("compressed as \"br\"");
    }

    @Test
    void picture() {
        site.put("/a", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        take("/a");
        assertThat(out.reasons()).singleElement().asString().contains("it is a picture");
    }

    @Test
    void nobodyThere() {
        URI closed = site.uri("/a");
        site.close();
        Site.intake().url(closed, Details.NONE, out);
        Site.intake().url(URI.create("http://no-such-host.invalid/"), Details.NONE, out);
        Site.intake().url(URI.create("http://name:secret@localhost/"), Details.NONE, out);
        assertThat(out.reasons().get(0)).contains("the host does not answer");
        assertThat(out.reasons().get(1)).contains("there is no such host");
        assertThat(out.reasons().get(2)).contains("holds a name or password").doesNotContain("secret");
    }

    @Test
    void privateNetworksCanBeClosed() {
        site.put("/a", HTML, page("amp").bytes());
        FetchPolicy closed = new FetchPolicy(Limits.STANDARD, Duration.ZERO, true);
        new Intake(Settings.OWN.withFetch(closed)).url(site.uri("/a"), Details.NONE, out);
        assertThat(out.reasons()).singleElement().asString().contains("private network");
        assertThat(site.asked()).isEmpty();
    }

    private static Site.Reply compressed(byte[] body) {
        return exchange -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.send(exchange, 200, HTML, bytes.toByteArray());
        };
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
