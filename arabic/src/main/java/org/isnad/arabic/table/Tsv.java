package org.isnad.arabic.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.ArabicException;

/**
 * A data file of tab-separated rows: UTF-8, a header line, {@code #} for comments, {@code |} between the members of a list cell. A
 * mistake stops the load with file, line and reason.
 *
 * @param file the name shown in messages
 * @param columns the header
 * @param rows the rows in order
 */
public record Tsv(String file, List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public Tsv {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row with its line number, counted from 1. */
    public record Row(String file, int line, Map<String, String> cells) {

        /** Returns a cell, stripped; empty if the file has no such column. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Returns a cell that may not be empty. */
        public String need(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw error("column \"" + column + "\" is empty");
            }
            return value;
        }

        /** Returns the members of a list cell. */
        public List<String> list(String column) {
            String value = get(column);
            return value.isEmpty()
                    ? List.of()
                    : Arrays.stream(value.split("\\|"))
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList();
        }

        /** Makes the exception for a mistake in this row. */
        public ArabicException error(String reason) {
            return new ArabicException("%s, line %d: %s".formatted(file, line, reason));
        }
    }

    /** Reads a class-path resource that must exist and have exactly these columns. */
    public static Tsv resource(Class<?> near, String path, String... columns) {
        try (InputStream in = near.getResourceAsStream(path)) {
            if (in == null) {
                throw new ArabicException("data file %s is missing from the build".formatted(path));
            }
            return read(path, in, columns);
        } catch (IOException e) {
            throw new ArabicException("data file %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** Reads rows from a stream; checks the header if columns are given. */
    public static Tsv read(String file, InputStream in, String... expected) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header == null) {
                header = List.of(cells);
                checkHeader(file, number, header, expected);
                continue;
            }
            rows.add(row(file, number, header, cells));
        }
        return new Tsv(file, header == null ? List.of() : header, rows);
    }

    private static void checkHeader(String file, int line, List<String> header, String... expected) {
        if (expected.length > 0 && !header.equals(List.of(expected))) {
            throw new ArabicException("%s, line %d: the columns are %s, expected %s"
                    .formatted(file, line, header, Arrays.asList(expected)));
        }
    }

    private static Row row(String file, int number, List<String> header, String[] cells) {
        if (cells.length != header.size()) {
            throw new ArabicException("%s, line %d: %d cells, but the header has %d columns"
                    .formatted(file, number, cells.length, header.size()));
        }
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            map.put(header.get(i), cells[i].strip());
        }
        return new Row(file, number, Map.copyOf(map));
    }
}
