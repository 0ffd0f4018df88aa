package org.isnad.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.ledger.Addition;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Provenance;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/** A ledger of the project's examples, those told by several reports included; made once and only asked. */
final class Examples {
    static final LocalDate TAKEN = LocalDate.parse("2021-03-04");
    private static final Path HOME = Path.of("..", "examples");

    private Examples() {}

    private static final class Holder {
        static final Ledger LEDGER = make();
    }

    static Ledger ledger() {
        return Holder.LEDGER;
    }

    private static Ledger make() {
        try {
            Path folder = Files.createTempDirectory("isnad-exchange");
            Ledger ledger = Ledger.open(folder.resolve("isnad.db").toString(), clock(TAKEN));
            ledger.add(additions());
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static List<Addition> additions() throws IOException {
        List<Addition> out = new ArrayList<>();
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path manifest :
                    files.filter(f -> f.endsWith("manifest.tsv")).sorted().toList()) {
                Tsv rows = Tsv.read(manifest.toString(), Files.newInputStream(manifest));
                for (Tsv.Row row : rows.rows()) {
                    Path file = manifest.resolveSibling(row.get("file"));
                    out.add(of(Files.readAllBytes(file), file.toString(), row.get("outlet"), row.get("published")));
                }
            }
        }
        return out;
    }

    static Addition of(byte[] raw, String file, String outlet, String published) {
        Details details = new Details(Optional.of(outlet), Optional.of(LocalDate.parse(published)), Optional.empty());
        Input input = ReportFile.read(new ByteArrayInputStream(raw), file, details);
        return new Addition(raw, ((Input.Accepted) input).read(Reader.standard()), "0.1.0", Provenance.NONE);
    }
}
