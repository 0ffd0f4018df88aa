package org.isnad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.exchange.Export;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.Loss;
import org.isnad.ledger.Ledger;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad export}: the ledger in formats of others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the ledger in a format of others, and beside it FILE.loss.json: what of the ledger the format cannot hold.",
            "With --since only what came or changed is written, and FILE.deleted.csv names what does not hold any more."
        },
        footer = {"", "Example: isnad export --format acled --place الرقة --from 2017-10-01 --bom --out raqqa.csv"})
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerPlace place;

    @Mixin
    private ClaimOptions filter;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = Converter.class,
            description = "One of acled, ucdp, plover, geojson, hxl, csv, ftm, jsonld.")
    private ExportFormat format;

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            converter = ReportOptions.Day.class,
            description = "Only what came or changed after the end of this day, UTC.")
    private LocalDate since;

    /** What can be redacted. */
    enum Redact {
        persons
    }

    @Option(
            names = "--redact",
            paramLabel = "persons",
            description = "Replace names of persons, in evidence too, word by word.")
    private Redact redact;

    @Option(names = "--bom", description = "Start a table with a byte order mark, by which spreadsheets know Arabic.")
    private boolean mark;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "The file to write.")
    private Path out;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** Reads the name of a format. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            try {
                return Labelled.of(ExportFormat.class, value);
            } catch (ModelException e) {
                throw new picocli.CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    @Override
    public Integer call() {
        if (mark && !format.isTable()) {
            throw new UsageException("--bom is for tables: leave it out with " + format.label());
        }
        try (Ledger ledger = place.existing()) {
            Loss loss = new Export(format, ledger, filter.filter(), Optional.ofNullable(since), redact != null, mark)
                    .write(out);
            console.print("%s: %d pieces of %d claims; left out: %d incidents, %d claims; see %s\n"
                    .formatted(
                            out,
                            loss.pieces(),
                            loss.claims(),
                            loss.incidentsLeft(),
                            loss.claimsLeft(),
                            Export.beside(out, "loss.json").getFileName()));
        }
        return 0;
    }
}
