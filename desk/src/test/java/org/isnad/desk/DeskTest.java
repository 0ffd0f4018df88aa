package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.ledger.Ledger;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real desk over a real ledger, asked over HTTP. */
class DeskTest {
    private static final String REPORT =
            "أعلن المجلس المحلي أن نحو 300 عائلة عادت إلى البلدة. وقال شهود إن القصف المدفعي قتل خمسة مدنيين.";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Desk desk;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void start() {
        ledger = Ledger.open(folder.resolve("isnad.db").toString(), Clock.systemUTC());
        desk = Desk.start(ledger, new DeskSettings("127.0.0.1", 0, "0.1.0"), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        desk.close();
        ledger.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address()).resolve(path));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(send(to(path)).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() throws Exception {
        return page("/add").selectFirst("input[name=csrf]").attr("value");
    }

    private String add(String text) throws Exception {
        HttpResponse<String> added = post("/add", Map.of("csrf", token(), "text", text, "published", "2021-03-04"));
        assertThat(added.statusCode()).isEqualTo(303);
        return added.headers().firstValue("location").orElseThrow();
    }

    @Test
    void onlyLoopback() {
        assertThatThrownBy(() -> new DeskSettings("0.0.0.0", 0, "0.1.0")).isInstanceOf(DeskException.class);
    }

    @Test
    void pastedReportIsShownWithItsEvidence() throws Exception {
        String report = add(REPORT);
        Document page = page(report);
        assertThat(page.select(".raw").text()).isEqualTo(REPORT);
        assertThat(page.select("[data-claim]")).isNotEmpty();
        assertThat(page.select("mark.number").text()).contains("300");
        assertThat(page("/claims").select("article.claim")).hasSameSizeAs(page.select("[data-claim]"));
        assertThat(page("/claims?polarity=no").select("article.claim")).isEmpty();
        assertThat(page("/claims?q=" + URLEncoder.encode("بلده", StandardCharsets.UTF_8))
                        .select("article.claim"))
                .isNotEmpty();
        assertThat(page("/status").select(".counts dd").first().text()).isEqualTo("1");
    }

    @Test
    void hostileReportStaysText() throws Exception {
        String hostile = REPORT + " <script>alert(1)</script><a href=\"javascript:alert(1)\">x</a> \u202Eقلب";
        String body = send(to(add(hostile))).body();
        Document page = Jsoup.parse(body);
        assertThat(page.select("script:not([src]), [href^=javascript], [onclick], [style]"))
                .isEmpty();
        assertThat(body).doesNotContain("\u202E").contains("[U+202E]").contains("&lt;script");
    }

    @Test
    void theSecondOfTwoIsTold() throws Exception {
        add(REPORT);
        Document seen = page("/review");
        Map<String, String> form = Map.of(
                "csrf", seen.selectFirst("#review input[name=csrf]").attr("value"),
                "claim", seen.selectFirst("input[name=claim]").attr("value"),
                "version", seen.selectFirst("input[name=version]").attr("value"),
                "by", "Noor",
                "decision", "accept");
        long entries = ledger.status(org.isnad.ledger.AsOf.NOW).entries();
        assertThat(post("/review", form).statusCode()).isEqualTo(303);
        assertThat(post("/review", form).statusCode()).isEqualTo(409);
        assertThat(ledger.status(org.isnad.ledger.AsOf.NOW).entries()).isEqualTo(entries + 1);
    }

    @Test
    void changesNeedTheToken() throws Exception {
        assertThat(post("/add", Map.of("text", REPORT)).statusCode()).isEqualTo(403);
        assertThat(ledger.status(org.isnad.ledger.AsOf.NOW).reports()).isZero();
    }

    @Test
    void aRequestThatIsTooLargeIsRefused() throws Exception {
        String large = "قال شاهد إن القصف توقف. ".repeat(400_000);
        assertThat(post("/add", Map.of("csrf", token(), "text", large)).statusCode())
                .isEqualTo(413);
        assertThat(ledger.status(org.isnad.ledger.AsOf.NOW).reports()).isZero();
    }

    /** A page of the web may make a name of its own point at this machine; the browser then sends that name. */
    @Test
    void anotherHostIsRefused() throws Exception {
        URI address = URI.create(desk.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /claims HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer.lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains(" 403"));
            assertThat(answer).doesNotContain("<form", "Set-Cookie").contains("open the desk as");
        }
    }

    @Test
    void bothLanguagesAndHeaders() throws Exception {
        HttpResponse<String> arabic = send(to("/claims").header("Accept-Language", "ar"));
        assertThat(Jsoup.parse(arabic.body()).selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.headers().firstValue("Content-Security-Policy")).contains(Guard.POLICY);
        assertThat(send(to("/claims?type=nonsense")).statusCode()).isEqualTo(400);
        assertThat(send(to("/nowhere")).statusCode()).isEqualTo(404);
        assertThat(send(to("/static/desk.css")).statusCode()).isEqualTo(200);
    }

    @Test
    void everyConstantHasItsWords() {
        for (Labelled type : EventType.values()) {
            assertThat(Words.has("type." + type.label())).as(type.label()).isTrue();
        }
        for (Labelled one : Polarity.values()) {
            assertThat(Words.has("polarity." + one.label())).isTrue();
        }
        for (Labelled one : Certainty.values()) {
            assertThat(Words.has("certainty." + one.label())).isTrue();
        }
        for (Labelled one : Tense.values()) {
            assertThat(Words.has("tense." + one.label())).isTrue();
        }
    }
}
