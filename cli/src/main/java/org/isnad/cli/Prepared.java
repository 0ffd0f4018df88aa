package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.ledger.Added;
import org.isnad.ledger.Addition;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Provenance;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Input;

/** What is to be done with one report, once it is read: on whatever thread, so that many are read at once. */
sealed interface Prepared {

    /** It is to be added. */
    record Ready(Addition addition) implements Prepared {}

    /** It need not be read: the ledger has it. */
    record Settled(Added added) implements Prepared {}

    /** It cannot be added. */
    record Failed(String file, String reason) implements Prepared {}

    /** The largest report that is kept as evidence, in bytes. */
    int MOST = 32 << 20;

    /** Opens and reads a report. What was said of it beside its text goes along. */
    static Prepared of(Arrival arrival, InputStream in, Ledger ledger, String reader, Map<String, String> notes) {
        Item item = arrival.item();
        if (item.refusal().isPresent()) {
            return new Failed(item.name(), item.refusal().get());
        }
        try {
            if (arrival.taken().isPresent()) {
                byte[] kept = arrival.article().map(a -> a.raw().bytes()).orElse(new byte[0]);
                return read(arrival, kept, ledger, reader, provenance(arrival, notes));
            }
            byte[] raw = item.file().isPresent() ? bytes(item.file().get()) : in.readNBytes(MOST + 1);
            if (raw.length > MOST) {
                return new Failed(item.name(), "it is larger than 32 MB, which no report is: split it");
            }
            return read(arrival, raw, ledger, reader, Provenance.NONE);
        } catch (NoSuchFileException e) {
            return new Failed(item.name(), "there is no such file: check the name");
        } catch (AccessDeniedException e) {
            return new Failed(item.name(), "it may not be read: check its permissions");
        } catch (IOException e) {
            return new Failed(
                    item.name(), "it cannot be read (%s): check where it comes from".formatted(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Failed(
                    arrival.name(),
                    "it is too large for the memory: split it, or give Java more with ISNAD_JAVA_OPTS=-Xmx4g");
        } catch (StackOverflowError e) {
            return new Failed(arrival.name(), "it is nested too deeply to be read: please send it to the developers");
        }
    }

    /** Address, type, moment, headers as they came, and the rules by which headline, outlet and day were found. */
    private static Provenance provenance(Arrival arrival, Map<String, String> notes) {
        Optional<Taken.Article> article = arrival.article();
        if (article.isEmpty()) {
            return Provenance.NONE;
        }
        RawDocument raw = article.get().raw();
        Map<String, String> all = new HashMap<>(notes);
        raw.headers()
                .forEach(h ->
                        all.merge("header " + h.name().toLowerCase(Locale.ROOT), h.value(), (a, b) -> a + ", " + b));
        Fact.All facts = article.get().facts();
        facts.headline().ifPresent(f -> all.put("rule title", f.rule()));
        facts.outlet().ifPresent(f -> all.put("rule outlet", f.rule()));
        facts.published().ifPresent(f -> all.put("rule published", f.rule()));
        facts.address().ifPresent(f -> all.put("rule url", f.rule()));
        raw.url().ifPresent(u -> all.put("fetched from", u.toString()));
        Optional<String> type = Optional.of(raw.mediaType()).filter(t -> !t.isEmpty());
        return Provenance.of(article.get().url().map(URI::toString), type, Optional.of(raw.taken()), all);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST + 1);
        }
    }

    private static Prepared read(Arrival arrival, byte[] raw, Ledger ledger, String reader, Provenance provenance) {
        Input input = arrival.open(new ByteArrayInputStream(raw));
        if (input instanceof Input.Refused refused) {
            return new Failed(refused.file(), refused.reason());
        }
        Input.Accepted accepted = (Input.Accepted) input;
        Optional<Added> settled =
                ledger.settled(accepted.report().id(), accepted.report().file(), reader);
        return settled.<Prepared>map(Settled::new)
                .orElseGet(() -> new Ready(new Addition(raw, accepted.read(Reader.standard()), reader, provenance)));
    }
}
