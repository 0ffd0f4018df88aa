package org.isnad.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.intake.Collected;
import org.isnad.intake.Site;
import org.isnad.intake.page.MadePages;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebArchiveTest {
    private static final List<MadePages.Made> PAGES = MadePages.each(1, 9).subList(0, 3);
    private final Collected out = new Collected();

    private void take(byte[] bytes) {
        Site.intake().stream(new ByteArrayInputStream(bytes), "a.warc", Details.NONE, out);
    }

    private static byte[] record(String type, String headers, byte[] body) {
        byte[] head = bytes(
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2020-05-04T10:00:00Z\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(type, headers, body.length));
        return join(head, body, bytes("\r\n\r\n"));
    }

    private static byte[] join(byte[]... parts) {
        return IntStream.range(0, parts.length)
                .mapToObj(i -> parts[i])
                .collect(
                        java.io.ByteArrayOutputStream::new,
                        java.io.ByteArrayOutputStream::writeBytes,
                        (a, b) -> a.writeBytes(b.toByteArray()))
                .toByteArray();
    }

    private static byte[] http(String headers, byte[] body) {
        return join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n"), body);
    }

    private static byte[] page(int i) {
        return PAGES.get(i).bytes();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesAndNothingElse(boolean compressed) {
        take(Archives.warc(PAGES, compressed));
        assertThat(out.reasons()).isEmpty();
        assertThat(out.articles()).hasSize(3).first().satisfies(a -> {
            assertThat(a.raw().bytes()).isEqualTo(page(0));
            assertThat(a.raw().taken()).hasToString("2020-05-04T10:00:00Z");
            assertThat(a.raw().url()).hasToString("Optional[" + PAGES.get(0).url() + "]");
            assertThat(a.raw().header("WARC-Record-ID")).isPresent();
            assertThat(a.input().report().published()).contains(PAGES.get(0).day());
        });
    }

    @Test
    void onlyThePagesThatAWaczLists() {
        take(Archives.wacz(PAGES));
        assertThat(out.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.raw().bytes()).isEqualTo(page(0)));
    }

    @Test
    void zipWithoutAnArchive() throws IOException {
        java.io.ByteArrayOutputStream zip = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream writer = new ZipOutputStream(zip)) {
            writer.putNextEntry(new ZipEntry("word/document.xml"));
            writer.write(bytes("<x/>"));
        }
        take(zip.toByteArray());
        assertThat(out.reasons()).singleElement().asString().contains("without a web archive in it");
    }

    @Test
    void chunksAndCompressionInside() {
        byte[] gzip = Archives.gzip(page(0));
        byte[] chunked = join(bytes("%x\r\n".formatted(gzip.length)), gzip, bytes("\r\n0\r\n\r\n"));
        take(join(
                record(
                        "response",
                        "Content-Type: application/http\r\n",
                        http("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked)),
                record(
                        "response",
                        "Content-Type: application/http\r\n",
                        http("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", page(0))),
                record("resource", "Content-Type: text/html\r\n", page(0)),
                record("conversion", "Content-Type: text/plain\r\n", bytes("قال شاهد إن القصف توقف في المدينة."))));
        assertThat(out.reasons()).isEmpty();
        assertThat(out.articles()).hasSize(4);
        assertThat(out.articles().subList(0, 3))
                .allSatisfy(a -> assertThat(a.raw().bytes()).isEqualTo(page(0)));
    }

    @Test
    void halfPagesAreRefused() {
        take(join(
                record("response", "Content-Type: application/http\r\n", http("Content-Length: 999999\r\n", page(0))),
                record("response", "Content-Type: application/http\r\nWARC-Truncated: length\r\n", http("", page(0))),
                record("response", "Content-Type: application/http\r\n", http("Content-Encoding: br\r\n", page(0))),
                record(
                        "response",
                        "Content-Type: application/http\r\n",
                        http("Content-Encoding: gzip\r\n", Archives.gzip(new byte[50 << 20])))));
        assertThat(out.articles()).isEmpty();
        assertThat(out.reasons()).hasSize(4);
        assertThat(out.reasons().subList(0, 2)).allSatisfy(r -> assertThat(r).contains("only a part of the page"));
        assertThat(out.reasons().get(2)).contains("compressed as \"br\"");
        assertThat(out.reasons().get(3)).contains("larger than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 10",
                "Content-Length: 99999",
                "Content-Length: -1",
                "Content-Length: 9x",
                "X: 1",
                "Content-Length: 999999999999999999999"
            })
    void aWrongLengthCostsOneRecord(String length) {
        byte[] body = http("", page(0));
        byte[] bad = new String(
                        record("response", "Content-Type: application/http\r\n", body), StandardCharsets.ISO_8859_1)
                .replace("Content-Length: " + body.length, length)
                .getBytes(StandardCharsets.ISO_8859_1);
        take(join(
                record("response", "Content-Type: application/http\r\n", http("", page(1))),
                bad,
                record("response", "Content-Type: application/http\r\n", http("", page(2)))));
        assertThat(out.articles()).extracting(a -> a.raw().hash()).containsExactly(hash(1), hash(2));
        assertThat(out.reasons()).singleElement().asString().contains("the record was left out");
    }

    private static String hash(int i) {
        return org.isnad.intake.taken.RawDocument.of("", page(i), Site.CLOCK.instant())
                .hash();
    }

    @Test
    void aDamagedMemberCostsFewRecords() {
        byte[] one = Archives.gzip(record("response", "Content-Type: application/http\r\n", http("", page(0))));
        byte[] two = Archives.gzip(record("response", "Content-Type: application/http\r\n", http("", page(1))));
        byte[] bad = one.clone();
        for (int i = 200; i < 260; i++) {
            bad[i] ^= 0x55;
        }
        take(join(one, bad, two, two));
        assertThat(out.articles())
                .extracting(a -> a.raw().hash())
                .startsWith(hash(0))
                .endsWith(hash(1));
        assertThat(out.reasons()).isNotEmpty().allSatisfy(r -> assertThat(r).contains("left out"));
    }

    @Test
    void gzipBombs() {
        take(Archives.gzip(new byte[400 << 20]));
        assertThat(out.reasons()).singleElement().asString().containsAnyOf("larger than", "200 times");
        take(Archives.gzip(Archives.gzip(bytes("قال"))));
        assertThat(out.reasons()).last().asString().contains("several times over");
    }

    /** Thirty thousand records go through in the memory of one, and are handed on while reading. */
    @Test
    void anArchiveOfAnySize() {
        byte[] record =
                record("conversion", "Content-Type: text/plain\r\n", bytes("قال شاهد إن القصف توقف في المدينة."));
        int number = 30_000;
        InputStream all = new SequenceInputStream(Collections.enumeration(IntStream.range(0, number)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(record))
                .toList()));
        int[] count = {0};
        Site.intake().stream(all, "big.warc", Details.NONE, taken -> count[0]++);
        assertThat(count[0]).isEqualTo(number);
    }
}
