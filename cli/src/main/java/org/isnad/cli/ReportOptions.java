package org.isnad.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.reading.input.Details;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the caller knows of the reports. */
final class ReportOptions {
    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet that published the report.")
    private String outlet;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Its day of publication; relative days («أمس») count from it.")
    private LocalDate published;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "A table with tabs and a header: file (relative to the table), outlet, published, and if wished url, title.")
    private Path manifest;

    Details details() {
        return new Details(Optional.ofNullable(outlet), Optional.ofNullable(published), Optional.empty());
    }

    boolean hasManifest() {
        return manifest != null;
    }

    Manifest manifest() {
        return manifest == null ? Manifest.NONE : Manifest.read(manifest);
    }

    /**
     * Reads a day.
     *
     * @throws UsageException if the calendar has no such day
     */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "\"%s\" is no day of the calendar: write YYYY-MM-DD, such as 2017-10-15".formatted(text));
        }
    }

    /** The same for the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return day(value);
            } catch (UsageException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
