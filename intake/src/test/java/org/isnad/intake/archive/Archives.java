package org.isnad.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.intake.page.MadePages;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Web archives, written by jwarc, so that the reader is tested against another's understanding of the format. */
public final class Archives {
    private static final Instant DAY = Instant.parse("2020-05-04T10:00:00Z");

    private Archives() {}

    /** An archive with some pages, a picture, an answer 404 and what archives hold besides. */
    public static byte[] warc(List<MadePages.Made> pages, boolean compressed) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WarcWriter writer = new WarcWriter(
                    Channels.newChannel(bytes), compressed ? WarcCompression.GZIP : WarcCompression.NONE);
            writer.write(new Warcinfo.Builder()
                    .date(DAY)
                    .body(MediaType.WARC_FIELDS, "software: test\r\n".getBytes(StandardCharsets.UTF_8))
                    .build());
            writer.write(response("https://a.example/p.png", 200, "image/png", new byte[] {1, 2, 3}));
            for (MadePages.Made page : pages) {
                writer.write(response(page.url(), 200, "text/html", page.bytes()));
            }
            writer.write(
                    response("https://a.example/gone", 404, "text/html", "<p>gone".getBytes(StandardCharsets.UTF_8)));
            writer.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarcResponse response(String url, int status, String type, byte[] body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "x")
                .addHeader("Content-Type", type)
                .body(MediaType.parse(type), body)
                .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(DAY)
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    /** A WACZ whose list of pages names only the first. */
    public static byte[] wacz(List<MadePages.Made> pages) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
                zip.write(warc(pages, true));
                zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
                String list = "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"%s\"}\n"
                        .formatted(pages.get(0).url());
                zip.write(list.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compresses. */
    public static byte[] gzip(byte[] plain) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
