package org.isnad.intake.archive;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.intake.document.Documents;
import org.isnad.intake.document.Guarded;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.reading.input.Details;

/**
 * Takes the pages, texts and PDFs out of a WARC file. Pictures, styles, scripts, requests and answers other than 200 are no documents and
 * are passed over; what looks like a document and cannot be read is refused.
 */
public final class WebArchive {
    private static final Set<String> DOCUMENTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

    private final Documents documents;
    private final Limits limits;
    private final Instant now;

    /** Reads records within limits; a record without a date counts as taken now. */
    public WebArchive(Documents documents, Limits limits, Instant now) {
        this.documents = documents;
        this.limits = limits;
        this.now = now;
    }

    /** Hands on what the records of a file hold whose address is wanted. Returns how many were handed on. */
    public int read(InputStream in, String name, Details known, Predicate<String> wanted, Consumer<Taken> out) {
        WarcReader reader = new WarcReader(in, limits);
        int handed = 0;
        int number = 0;
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            String place = "%s, record %d".formatted(name, ++number);
            Optional<Taken> taken = next.get() instanceof WarcReader.Next.Whole record
                    ? record(record, place, known, wanted)
                    : Optional.of(new Taken.Refused(
                            place, ((WarcReader.Next.Damaged) next.get()).reason() + ": the record was left out"));
            if (taken.isPresent()) {
                handed++;
                out.accept(taken.get());
            }
        }
        return handed;
    }

    private Optional<Taken> record(
            WarcReader.Next.Whole record, String place, Details known, Predicate<String> wanted) {
        String type = record.header("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
        String target = record.header("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
        boolean kept = Set.of("response", "resource", "conversion").contains(type);
        if (!kept || !wanted.test(target) || target.endsWith("/robots.txt")) {
            return Optional.empty();
        }
        String name = target.isEmpty() ? place : "%s (%s)".formatted(place, target);
        boolean http = record.header("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/http");
        if (!http) {
            return document(record, record.headers(), name, target)
                    ? Optional.of(Guarded.take(
                            name,
                            () -> documents.take(raw(record, record.headers(), record.block(), name, target), known)))
                    : Optional.empty();
        }
        HttpMessage message = HttpMessage.of(record.block());
        if (message.status() != 200 || !document(record, message.headers(), name, target)) {
            return Optional.empty();
        }
        if (record.header("WARC-Truncated").isPresent()) {
            return Optional.of(
                    new Taken.Refused(name, "the archive holds only a part of the page: take it from another archive"));
        }
        List<Header> headers = new ArrayList<>(message.headers());
        record.headers().stream()
                .filter(h -> h.name().toUpperCase(Locale.ROOT).startsWith("WARC-"))
                .forEach(headers::add);
        return Optional.of(Guarded.take(
                name, () -> documents.take(raw(record, headers, message.decoded(limits), name, target), known)));
    }

    private static boolean document(WarcReader.Next.Whole record, List<Header> headers, String name, String target) {
        RawDocument shape = RawDocument.of(name, new byte[0], Optional.empty(), headers, Instant.EPOCH);
        boolean unsaid = shape.mediaType().isEmpty() && record.block().length > 0 && !target.isEmpty();
        return DOCUMENTS.contains(shape.mediaType()) || unsaid;
    }

    private RawDocument raw(
            WarcReader.Next.Whole record, List<Header> headers, byte[] body, String name, String target) {
        return RawDocument.of(name, body, address(target), headers, moment(record));
    }

    private static Optional<URI> address(String target) {
        try {
            return target.isEmpty() ? Optional.empty() : Optional.of(new URI(target));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Instant moment(WarcReader.Next.Whole record) {
        try {
            return Instant.parse(record.header("WARC-Date").orElse(""));
        } catch (DateTimeException e) {
            return now;
        }
    }
}
