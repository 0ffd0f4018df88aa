package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.format.CsvOutput;
import org.isnad.format.JsonOutput;
import org.isnad.format.Look;
import org.isnad.format.TextOutput;
import org.isnad.model.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which readings come out. */
enum OutputFormat {
    TEXT,
    JSON,
    JSONL,
    CSV;

    private static final String NAMES =
            Arrays.stream(values()).map(OutputFormat::toString).collect(Collectors.joining(", "));

    /** Returns one report in this form. */
    String of(Reading reading, Look look) {
        return switch (this) {
            case TEXT -> TextOutput.of(reading, look);
            case JSON -> JsonOutput.of(reading, true);
            case JSONL -> JsonOutput.of(reading, false) + "\n";
            case CSV -> CsvOutput.of(reading);
        };
    }

    /** Returns what stands before the first report. */
    String start(boolean several) {
        return switch (this) {
            case TEXT, JSONL -> "";
            case JSON -> several ? "[\n" : "";
            case CSV -> CsvOutput.header();
        };
    }

    /** Returns what stands between two reports. */
    String between() {
        return switch (this) {
            case TEXT -> "\n" + "─".repeat(40) + "\n\n";
            case JSON -> ",\n";
            case JSONL, CSV -> "";
        };
    }

    /** Returns what stands after the last report. */
    String end(boolean several, boolean any) {
        if (this != JSON) {
            return "";
        }
        return (any ? "\n" : "") + (several ? "]\n" : "");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of a form from the command line. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"%s\" is no format: use one of %s".formatted(value, NAMES)));
        }
    }
}
