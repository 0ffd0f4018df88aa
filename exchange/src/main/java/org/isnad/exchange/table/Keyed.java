package org.isnad.exchange.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.table.Tsv;
import org.isnad.exchange.ExchangeException;

/**
 * A table whose rows are found by their first column. A duplicate key, a row without a note, another header or another number of cells stop
 * the start with file, line and reason. Immutable, thread-safe.
 */
public final class Keyed {
    private static final String NOTE = "note";

    private final Map<String, Tsv.Row> rows = new LinkedHashMap<>();

    private Keyed(Tsv tsv) {
        String key = tsv.columns().get(0);
        for (Tsv.Row row : tsv.rows()) {
            row.need(NOTE);
            if (rows.put(row.need(key), row) != null) {
                throw row.error("\"%s\" is there twice".formatted(row.get(key)));
            }
        }
    }

    /** Reads a table of this module by its name, which must have these columns and a note after them. */
    static Keyed of(String name, String... columns) {
        String[] all = java.util.Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = NOTE;
        try {
            return of(Tsv.resource(Keyed.class, "/org/isnad/exchange/table/" + name + ".tsv", all));
        } catch (ArabicException e) {
            throw new ExchangeException(e.getMessage(), e);
        }
    }

    /** Checks the rows of a table. */
    static Keyed of(Tsv tsv) {
        return new Keyed(tsv);
    }

    /** Returns the row of a key. */
    public Optional<Tsv.Row> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Returns a cell of the row of a key that must be there. */
    public String need(String key, String column) {
        return find(key)
                .map(row -> row.get(column))
                .orElseThrow(() -> new ExchangeException(
                        "no row for \"%s\": add it to the table with the column \"%s\"".formatted(key, column)));
    }

    /** Returns all rows by their keys, in order. */
    public Map<String, Tsv.Row> rows() {
        return java.util.Collections.unmodifiableMap(rows);
    }
}
