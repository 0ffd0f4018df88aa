package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
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

    /** Opens and reads a report. */
    static Prepared of(Item item, InputStream in, Ledger ledger, String reader) {
        if (item.refusal().isPresent()) {
            return new Failed(item.name(), item.refusal().get());
        }
        try {
            byte[] raw = item.file().isPresent() ? bytes(item.file().get()) : in.readNBytes(MOST + 1);
            if (raw.length > MOST) {
                return new Failed(item.name(), "it is larger than 32 MB, which no report is: split it");
            }
            return read(item, raw, ledger, reader);
        } catch (NoSuchFileException e) {
            return new Failed(item.name(), "there is no such file: check the name");
        } catch (AccessDeniedException e) {
            return new Failed(item.name(), "it may not be read: check its permissions");
        } catch (IOException e) {
            return new Failed(
                    item.name(), "it cannot be read (%s): check where it comes from".formatted(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Failed(
                    item.name(),
                    "it is too large for the memory: split it, or give Java more with ISNAD_JAVA_OPTS=-Xmx4g");
        } catch (StackOverflowError e) {
            return new Failed(item.name(), "it is nested too deeply to be read: please send it to the developers");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST + 1);
        }
    }

    private static Prepared read(Item item, byte[] raw, Ledger ledger, String reader) {
        Input input = item.open(new ByteArrayInputStream(raw));
        if (input instanceof Input.Refused refused) {
            return new Failed(refused.file(), refused.reason());
        }
        Input.Accepted accepted = (Input.Accepted) input;
        Optional<Added> settled =
                ledger.settled(accepted.report().id(), accepted.report().file(), reader);
        return settled.<Prepared>map(Settled::new)
                .orElseGet(
                        () -> new Ready(new Addition(raw, accepted.read(Reader.standard()), reader, Provenance.NONE)));
    }
}
