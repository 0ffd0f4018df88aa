package org.isnad.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Bounded;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.Limits;

/**
 * The answer of a web server as an archive keeps it.
 *
 * @param status its status, 0 if it is none
 * @param headers its headers
 * @param body what follows them, as it was sent
 */
record HttpMessage(int status, List<Header> headers, byte[] body) {

    /** Takes an answer apart. */
    static HttpMessage of(byte[] block) {
        int end = end(block);
        String head = new String(block, 0, end, StandardCharsets.ISO_8859_1);
        List<Header> headers = new ArrayList<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(new Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        });
        String[] first = head.lines().findFirst().orElse("").split(" ", 3);
        boolean http = first.length >= 2 && first[0].startsWith("HTTP/") && first[1].matches("\\d{3}");
        byte[] body = java.util.Arrays.copyOfRange(block, end, block.length);
        return new HttpMessage(http ? Integer.parseInt(first[1]) : 0, headers, body);
    }

    private static int end(byte[] block) {
        for (int i = 0; i + 1 < block.length; i++) {
            if (block[i] == '\n'
                    && (block[i + 1] == '\n' || block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n')) {
                return i + (block[i + 1] == '\n' ? 2 : 3);
            }
        }
        return block.length;
    }

    String header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** Returns the body as the server meant it. Archives often undo chunks and compression but leave their headers: the bytes decide. */
    byte[] decoded(Limits limits) {
        byte[] whole = header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked") ? joined() : complete();
        String encoding = header("content-encoding").strip().toLowerCase(Locale.ROOT);
        boolean gzip = whole.length > 2 && (whole[0] & 0xFF) == 0x1F && (whole[1] & 0xFF) == 0x8B;
        try (InputStream in = switch (encoding) {
            case "gzip", "x-gzip" ->
                gzip ? new GZIPInputStream(new ByteArrayInputStream(whole)) : new ByteArrayInputStream(whole);
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(whole));
            case "br", "zstd", "compress" ->
                throw new IntakeException(
                        "it is compressed as \"%s\", which cannot be undone here: unpack it with the archive's own tools"
                                .formatted(encoding));
            default -> new ByteArrayInputStream(whole);
        }) {
            return Bounded.read(in, limits);
        } catch (IOException e) {
            throw new IntakeException("its compression is damaged: take the page from another archive", e);
        }
    }

    private byte[] complete() {
        String length = header("content-length");
        if (length.matches("\\d{1,18}") && Long.parseLong(length) > body.length) {
            throw new IntakeException("the archive holds only a part of the page: take it from another archive");
        }
        return body;
    }

    private byte[] joined() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (true) {
            int lineEnd = at;
            while (lineEnd < body.length && body[lineEnd] != '\n') {
                lineEnd++;
            }
            String size = new String(body, at, Math.min(lineEnd - at, 20), StandardCharsets.ISO_8859_1)
                    .split("[;\\r]", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                if (at == 0) {
                    return body;
                }
                throw new IntakeException("the archive holds only a part of the page: take it from another archive");
            }
            int length = Integer.parseInt(size, 16);
            at = lineEnd + 1;
            if (length == 0) {
                return out.toByteArray();
            }
            if (at + length > body.length) {
                throw new IntakeException("the archive holds only a part of the page: take it from another archive");
            }
            out.write(body, at, length);
            at += length;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
    }
}
