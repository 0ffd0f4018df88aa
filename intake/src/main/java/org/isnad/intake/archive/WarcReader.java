package org.isnad.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.Limits;

/**
 * Reads the records of a WARC file (ISO 28500, versions 1.0 and 1.1) in order. A record whose length does not lead to the end of a record
 * is damaged; the next one is then looked for from its beginning on, so that a wrong length costs one record and not its neighbours.
 */
final class WarcReader {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_FAILURES = 20;
    private static final String VERSION = "WARC/1.";

    /** What comes next in the file. */
    sealed interface Next {
        /** A record with its headers and block. */
        record Whole(List<Header> headers, byte[] block) implements Next {
            Optional<String> header(String name) {
                return headers.stream()
                        .filter(h -> h.name().equalsIgnoreCase(name))
                        .map(Header::value)
                        .findFirst();
            }
        }

        /** A record that cannot be read, and why. */
        record Damaged(String reason) implements Next {}
    }

    private final Limits limits;
    private InputStream in;
    private String version = "";
    private int failures;

    WarcReader(InputStream in, Limits limits) {
        this.in = new BufferedInputStream(in, LONGEST_HEADER);
        this.limits = limits;
    }

    /** Returns the next record; empty at the end of the file, or where it cannot be read any further. */
    Optional<Next> next() {
        try {
            Optional<Next> next = failures > MOST_FAILURES ? Optional.empty() : record();
            failures = 0;
            return next;
        } catch (IOException e) {
            version = "";
            failures++;
            return Optional.of(new Next.Damaged(e.getMessage()));
        }
    }

    private Optional<Next> record() throws IOException {
        String first = version.isEmpty() ? firstLine() : version;
        version = "";
        if (first == null) {
            return Optional.empty();
        }
        if (!first.startsWith(VERSION)) {
            findNext();
            return damaged("what stands there is no WARC record");
        }
        List<Header> headers = headers();
        if (headers.isEmpty()) {
            findNext();
            return damaged("it has no headers, or too long ones");
        }
        long length = length(headers);
        if (length < 0) {
            findNext();
            return damaged("it does not say how long it is");
        }
        return length > limits.document() ? tooLong(length) : Optional.of(block(headers, (int) length));
    }

    private static Optional<Next> damaged(String reason) {
        return Optional.of(new Next.Damaged(reason));
    }

    private String firstLine() throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        return line;
    }

    private List<Header> headers() throws IOException {
        List<Header> headers = new ArrayList<>();
        int size = 0;
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            size += line.length();
            int colon = line.indexOf(':');
            if (size > LONGEST_HEADER) {
                return List.of();
            }
            if (colon > 0) {
                headers.add(new Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        return headers;
    }

    private static long length(List<Header> headers) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase("content-length")) {
                return header.value().matches("\\d{1,18}") ? Long.parseLong(header.value()) : -1;
            }
        }
        return -1;
    }

    private Optional<Next> tooLong(long length) throws IOException {
        for (long left = length; left > 0; ) {
            long skipped = in.skip(left);
            if (skipped == 0 && in.read() < 0) {
                return damaged("it ends before its length of %d bytes".formatted(length));
            }
            left -= Math.max(1, skipped);
        }
        return damaged("it is larger than %s".formatted(limits.size()));
    }

    private Next block(List<Header> headers, int length) throws IOException {
        byte[] block = in.readNBytes(length);
        if (block.length == length && ended()) {
            return new Next.Whole(headers, block);
        }
        in = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(block), in), LONGEST_HEADER);
        findNext();
        return new Next.Damaged("its length of %d bytes is wrong, or the file is cut there".formatted(length));
    }

    /** Whether two line ends follow, or nothing. */
    private boolean ended() throws IOException {
        in.mark(4);
        byte[] end = in.readNBytes(4);
        String text = new String(end, StandardCharsets.ISO_8859_1);
        boolean ends = text.isEmpty()
                || text.equals("\r\n\r\n")
                || text.startsWith("\n\n")
                || text.equals("\r\n")
                || text.equals("\n");
        if (ends && text.startsWith("\n\n")) {
            in.reset();
            in.skipNBytes(2);
        }
        return ends;
    }

    /** Passes over everything up to the next line that begins a record. */
    private void findNext() throws IOException {
        for (String line = line(); line != null; line = line()) {
            if (line.startsWith(VERSION)) {
                version = line;
                return;
            }
        }
    }

    /** Reads a line without its end; null at the end of the file. Of a line that is too long for a header only the beginning is kept. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= LONGEST_HEADER) {
                line.write(b);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
