package org.isnad.exchange.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.ExchangeException;
import org.isnad.format.CsvOutput;

/** One row under construction: cells by column, each set at most once, the others empty. Not thread-safe. */
final class Cells {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Cells(List<String> columns) {
        columns.forEach(column -> cells.put(column, ""));
    }

    /** Sets a cell of text that comes from a report or a person: made harmless for a spreadsheet. */
    Cells text(String column, String value) {
        return value(column, CsvOutput.safe(value));
    }

    /** Sets a cell that holds a code, a day or a number. */
    Cells value(String column, String value) {
        if (cells.replace(column, value) == null) {
            throw new ExchangeException("there is no column \"%s\"".formatted(column));
        }
        return this;
    }

    Cells value(String column, long value) {
        return value(column, Long.toString(value));
    }

    Cells day(String column, Optional<LocalDate> value) {
        return value(column, value.map(LocalDate::toString).orElse(""));
    }

    /** Returns the row as a line of comma-separated values. */
    String csv() {
        return CsvOutput.lines(List.of(list()));
    }

    /** Returns the row as a line of tab-separated values: tabs and line breaks become spaces. */
    String tsv() {
        return String.join(
                        "\t",
                        list().stream()
                                .map(c -> c.replaceAll("[\\t\\r\\n]+", " "))
                                .toList())
                + "\n";
    }

    private List<String> list() {
        return new ArrayList<>(cells.values());
    }
}
