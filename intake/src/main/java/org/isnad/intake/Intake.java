package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.intake.archive.GzipMembers;
import org.isnad.intake.archive.Wacz;
import org.isnad.intake.archive.WebArchive;
import org.isnad.intake.document.Documents;
import org.isnad.intake.document.Guarded;
import org.isnad.intake.document.JsonLines;
import org.isnad.intake.document.Kind;
import org.isnad.intake.feed.Feed;
import org.isnad.intake.feed.FeedReader;
import org.isnad.intake.fetch.Answer;
import org.isnad.intake.fetch.Fetcher;
import org.isnad.intake.taken.Bounded;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.intake.watch.Polling;
import org.isnad.reading.input.Details;

/**
 * Takes articles out of whatever is named: files of every kind in {@link Kind}, streams, addresses. Each article or refusal is handed to a
 * taker as soon as it is there, on the calling thread, and is not held after that: an archive of a million pages takes the memory of one.
 * What the taker throws comes out; nothing else does. Thread-safe.
 */
public final class Intake {
    private final Settings settings;
    private final Limits limits;
    private final Documents documents;
    private final Fetcher fetcher;

    /** Makes an intake. */
    public Intake(Settings settings) {
        this.settings = settings;
        this.limits = settings.fetch().limits();
        this.documents = new Documents(limits);
        this.fetcher = new Fetcher(settings.fetch(), settings.clock());
    }

    /** Takes a file. */
    public void file(Path file, Details known, Consumer<Taken> out) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            out.accept(new Taken.Refused(name, "is a folder: name its files, or take it as a folder"));
            return;
        }
        Source source = new Source(name, Optional.of(file), known, out);
        try (InputStream in = Files.newInputStream(file)) {
            stream(in, source, 0);
        } catch (NoSuchFileException e) {
            source.refuse("there is no such file: check the name");
        } catch (AccessDeniedException e) {
            source.refuse("it may not be read: check its permissions");
        } catch (IOException e) {
            source.refuse("it cannot be read (%s): check where it comes from".formatted(e.getMessage()));
        }
    }

    /** Takes a stream to its end, under the name shown in messages. Leaves it open. */
    public void stream(InputStream in, String name, Details known, Consumer<Taken> out) {
        Source source = new Source(name, Optional.empty(), known, out);
        try {
            stream(in, source, 0);
        } catch (IOException e) {
            source.refuse("it cannot be read (%s): check where it comes from".formatted(e.getMessage()));
        }
    }

    /** Fetches an address and takes what comes. */
    public void url(URI address, Details known, Consumer<Taken> out) {
        Answer answer = fetcher.get(address);
        if (answer instanceof Answer.Document document) {
            document(document.raw(), known, out);
        } else {
            String reason = answer instanceof Answer.Failed failed ? failed.reason() : "it has not changed";
            out.accept(new Taken.Refused(address.toString(), reason));
        }
    }

    /** Takes a document that is at hand. */
    public void document(RawDocument raw, Details known, Consumer<Taken> out) {
        switch (Kind.of(raw.bytes(), raw.name(), raw.mediaType())) {
            case FEED -> feed(raw, known, out);
            case WARC, ZIP, GZIP, JSON_LINES -> stream(new ByteArrayInputStream(raw.bytes()), raw.name(), known, out);
            default -> out.accept(documents.take(raw, known));
        }
    }

    private void feed(RawDocument raw, Details known, Consumer<Taken> out) {
        Feed feed;
        try {
            feed = Feed.of(raw);
        } catch (RuntimeException e) {
            out.accept(new Taken.Refused(raw.name(), Guarded.reason(e)));
            return;
        }
        feed.entries().forEach(entry -> entry(entry, known, out));
    }

    /** Takes one entry of a feed: its page, if links are followed, otherwise what the feed holds of it. */
    public void entry(Feed.Entry entry, Details known, Consumer<Taken> out) {
        if (settings.follow() && entry.link().isPresent()) {
            url(entry.link().get(), known.or(entry.facts().details()), out);
        } else {
            out.accept(FeedReader.take(entry, known));
        }
    }

    /** Returns the polling of a feed or page, whose entries go to {@link #entry} and whose pages go to {@link #document}. */
    public Polling polling(URI address, Duration every) {
        return new Polling(fetcher, address, every);
    }

    private void stream(InputStream raw, Source source, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 2 * Kind.HEAD);
        in.mark(Kind.HEAD);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        Instant now = settings.clock().instant();
        WebArchive archive = new WebArchive(documents, limits, now);
        switch (Kind.of(head, source.name(), "")) {
            case GZIP -> unpacked(in, source, depth);
            case WARC -> source.counted(archive.read(in, source.name(), source.known(), url -> true, source.out()));
            case ZIP -> zip(in, source, archive);
            case JSON_LINES ->
                new JsonLines(settings.fields(), limits, now).read(in, source.name(), source.known(), source.out());
            default -> bounded(in, source, now);
        }
    }

    private void unpacked(InputStream in, Source source, int depth) throws IOException {
        if (depth > 0) {
            source.refuse("it is compressed several times over: unpack it first");
        } else {
            stream(new GzipMembers(in), source.unnamed(), depth + 1);
        }
    }

    private void bounded(InputStream in, Source source, Instant now) throws IOException {
        byte[] bytes;
        try {
            bytes = Bounded.read(in, limits);
        } catch (IntakeException e) {
            source.refuse(e.getMessage());
            return;
        }
        document(RawDocument.of(source.name(), bytes, now), source.known(), source.out());
    }

    /** A ZIP file is read from its end, so that a stream has to be laid down first. */
    private static void zip(InputStream in, Source source, WebArchive archive) throws IOException {
        Optional<Path> laid =
                source.file().isPresent() ? Optional.empty() : Optional.of(Files.createTempFile("isnad", ".zip"));
        try {
            if (laid.isPresent()) {
                Files.copy(in, laid.get(), StandardCopyOption.REPLACE_EXISTING);
            }
            Path file = source.file().or(() -> laid).orElseThrow();
            source.counted(new Wacz(archive).read(file, source.name(), source.known(), source.out()));
        } catch (IntakeException e) {
            source.refuse(e.getMessage());
        } finally {
            if (laid.isPresent()) {
                Files.deleteIfExists(laid.get());
            }
        }
    }

    /** What is read, and where what is found goes. */
    private record Source(String name, Optional<Path> file, Details known, Consumer<Taken> out) {
        void refuse(String reason) {
            out.accept(new Taken.Refused(name, reason));
        }

        void counted(int handed) {
            if (handed == 0) {
                refuse("the archive holds no page that was answered with 200: check what was archived");
            }
        }

        Source unnamed() {
            return new Source(name, Optional.empty(), known, out);
        }
    }
}
