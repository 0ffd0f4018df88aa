package org.isnad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.isnad.intake.Collected;
import org.isnad.intake.Site;
import org.isnad.intake.page.MadePages;
import org.isnad.intake.taken.RawDocument;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as browsers save them. */
public class SavedPageTest {
    private static final MadePages.Made PAGE = MadePages.each(1, 3).get(0);
    private final Collected out = new Collected();

    private void take(String name, byte[] bytes) {
        Site.intake().document(RawDocument.of(name, bytes, Site.CLOCK.instant()), Details.NONE, out);
    }

    /** Writes a page as a browser does. */
    public static byte[] mhtml(byte[] html, String encoding) {
        String body = switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encodeToString(html);
            case "quoted-printable" -> quoted(html);
            default -> new String(html, StandardCharsets.ISO_8859_1);
        };
        String message = """
                From: <Saved by Blink>\r
                Snapshot-Content-Location: https://a.example/news/1\r
                Subject: =?utf-8?Q?x?=\r
                Date: Fri, 20 Nov 2026 12:00:00 -0000\r
                MIME-Version: 1.0\r
                Content-Type: multipart/related;\r
                \ttype="text/html";\r
                \tboundary="----MultipartBoundary--abc----"\r
                \r
                \r
                ------MultipartBoundary--abc----\r
                Content-Type: text/html\r
                Content-ID: <frame-1>\r
                Content-Transfer-Encoding: %s\r
                Content-Location: https://a.example/news/1\r
                \r
                %s\r
                ------MultipartBoundary--abc----\r
                Content-Type: image/png\r
                Content-Transfer-Encoding: base64\r
                Content-Location: https://a.example/a.png\r
                \r
                iVBORw0KGgo=\r
                \r
                ------MultipartBoundary--abc------\r
                """.formatted(encoding, body);
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String quoted(byte[] html) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : html) {
            String c = b > 32 && b < 127 && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
            column += c.length();
            if (column > 70) {
                out.append("=\r\n");
                column = c.length();
            }
            out.append(c);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "binary"})
    void mhtml(String encoding) {
        byte[] file = mhtml(PAGE.bytes(), encoding);
        take("a.mhtml", file);
        assertThat(out.articles()).singleElement().satisfies(a -> {
            assertThat(a.input().report().title()).contains(PAGE.headline());
            assertThat(a.input().report().published()).contains(PAGE.day());
            assertThat(a.raw().bytes()).isEqualTo(file);
            assertThat(a.raw().url()).hasToString("Optional[https://a.example/news/1]");
        });
    }

    @Test
    void addressNotedByTheBrowser() {
        String page =
                "<!DOCTYPE html>\n<!-- saved from url=(0024)https://b.example/news/12 -->\n<html><h1>هدوء في المدينة اليوم</h1><p>قالت مصادر محلية إن القصف توقف منذ الفجر، وإن الطريق فتح أمام السيارات.</p></html>";
        take("a.html", bytes(page));
        assertThat(out.articles()).singleElement().satisfies(a -> {
            assertThat(a.url()).hasToString("Optional[https://b.example/news/12]");
            assertThat(a.input().report().outlet()).contains("b.example");
        });
    }

    @Test
    void withoutAPage() {
        take(
                "a.mhtml",
                bytes(
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--\r\n"));
        take("b.mhtml", bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n"));
        assertThat(out.reasons().get(0)).contains("holds no HTML page");
        assertThat(out.reasons().get(1)).contains("no border");
    }
}
