package org.isnad.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/** Additions for the tests: the project's examples, and short texts of their own. */
final class Examples {
    static final String READER = "0.1.0";
    private static final Path HOME = Path.of("..", "examples");

    private Examples() {}

    /** Returns all examples, in the order of their names. */
    static List<Addition> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        static final List<Addition> ALL = read();
    }

    private static List<Addition> read() {
        try (Stream<Path> files = Files.walk(HOME, 2)) {
            return files.filter(
                            f -> f.toString().endsWith(".txt") && !f.toString().contains("events"))
                    .sorted()
                    .map(f -> of(bytes(f), f.getFileName().toString(), Optional.empty(), "2018-04-11", READER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Addition text(String text, String outlet, String published) {
        return of(text.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.of(outlet), published, READER);
    }

    static Addition of(byte[] raw, String file, Optional<String> outlet, String published, String reader) {
        Details details = new Details(outlet, Optional.of(LocalDate.parse(published)), Optional.empty());
        Input input = ReportFile.read(new ByteArrayInputStream(raw), file, details);
        return new Addition(raw, ((Input.Accepted) input).read(Reader.standard()), reader, Provenance.NONE);
    }

    /** Returns what another reader made of the same report. */
    static Addition reread(Addition addition, Reading reading, String reader) {
        return new Addition(addition.raw(), reading, reader, addition.provenance());
    }
}
