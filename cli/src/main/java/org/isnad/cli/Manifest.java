package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.reading.input.Details;

/**
 * What is known of reports, from a table: {@code file}, {@code outlet}, {@code published}, and if wished {@code url} and {@code title}.
 *
 * @param items the reports by their path, in the order of the rows
 */
record Manifest(Map<Path, Item> items) {
    static final Manifest NONE = new Manifest(Map.of());

    /** Reads a table; its mistakes are wrong usage, but a day that no calendar has is a problem of its report only. */
    static Manifest read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Tsv table = Tsv.read(file.toString(), in);
            for (String column : List.of("file", "outlet", "published")) {
                if (!table.columns().contains(column)) {
                    throw new UsageException(
                            "%s: the header has no column \"%s\": it must be file, outlet, published, then url and title if wished, with tabs between"
                                    .formatted(file, column));
                }
            }
            Map<Path, Item> items = new LinkedHashMap<>();
            for (Tsv.Row row : table.rows()) {
                Path report = file.resolveSibling(row.need("file"));
                items.put(key(report), item(report, row));
            }
            return new Manifest(items);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": there is no such manifest: check the name");
        } catch (IOException e) {
            throw new UsageException("%s: the manifest cannot be read (%s)".formatted(file, e.getMessage()));
        } catch (ArabicException e) {
            throw new UsageException("manifest " + e.getMessage());
        }
    }

    private static Item item(Path report, Tsv.Row row) {
        String published = row.get("published");
        Optional<LocalDate> day = day(published);
        List<Problem> problems = published.isEmpty() || day.isPresent()
                ? List.of()
                : List.of(new Problem(
                        ProblemCode.BAD_DATE,
                        "%s, line %d: \"%s\" is no day of the calendar: write YYYY-MM-DD; read as if no day were given"
                                .formatted(row.file(), row.line(), published),
                        Optional.empty()));
        Details details = new Details(given(row.get("outlet")), day, given(row.get("title")));
        return new Item(report.toString(), Optional.of(report), details, problems, Optional.empty());
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns what the table says of a file, or the file alone. */
    Item of(Path file) {
        Item known = items.get(key(file));
        return known == null
                ? Item.of(file, Details.NONE)
                : new Item(file.toString(), Optional.of(file), known.details(), known.problems(), known.refusal());
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
