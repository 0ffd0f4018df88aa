package org.isnad.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.format.CsvOutput;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;

/**
 * Writes a ledger to a file in a format of others; beside it {@code FILE.loss.json}, which says what it does not hold, and with a moment
 * {@code FILE.deleted.csv}, the ids of what held then and does not now. Used by one thread.
 */
public final class Export {
    private static final String MARK = "\uFEFF";

    private final ExportFormat format;
    private final Ledger ledger;
    private final ClaimFilter filter;
    private final Optional<LocalDate> since;
    private final boolean mark;
    private final Optional<Redactor> redactor;

    /**
     * Prepares an export.
     *
     * @param since the end of this day, UTC: only what came or changed after it is written; empty for all
     * @param redact whether names of persons are replaced
     * @param mark whether the file starts with a byte order mark, by which spreadsheets know UTF-8
     */
    public Export(
            ExportFormat format,
            Ledger ledger,
            ClaimFilter filter,
            Optional<LocalDate> since,
            boolean redact,
            boolean mark) {
        if (mark && !format.isTable()) {
            throw new ExchangeException("%s is no table: leave the byte order mark out, which its readers refuse"
                    .formatted(format.label()));
        }
        this.format = format;
        this.ledger = ledger;
        this.filter = filter;
        this.since = since;
        this.mark = mark;
        AsOf then = since.map(AsOf::endOf).orElse(AsOf.NOW);
        this.redactor = redact ? Optional.of(Redactor.of(ledger, AsOf.NOW, then)) : Optional.empty();
    }

    /** Writes the export, and returns what was lost. */
    public Loss write(Path out) {
        Loss loss = new Loss(format.label());
        Map<String, String> before = new HashMap<>();
        since.ifPresent(day -> format.format()
                .pieces(
                        holdings(AsOf.endOf(day)),
                        new Loss(format.label()),
                        piece -> before.put(safe(piece.id()), safe(piece.text()))));
        Map<String, Integer> changes = new LinkedHashMap<>();
        try {
            try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                changes.put("written", pieces(writer, loss, before));
            }
            if (since.isPresent()) {
                changes.put("deleted", before.size());
                deleted(beside(out, "deleted.csv"), before);
            }
            ObjectNode report = loss.json();
            report.put("redacted", redactor.isPresent() ? "persons" : "nothing");
            since.ifPresent(day -> report.put("since", day.toString()));
            changes.forEach(report::put);
            Files.writeString(beside(out, "loss.json"), report.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new ExchangeException(
                    "%s cannot be written (%s): name another place with --out".formatted(out, e.getMessage()), e);
        }
        return loss;
    }

    /** Returns the name of a file that stands beside an export. */
    public static Path beside(Path out, String what) {
        return out.resolveSibling(out.getFileName() + "." + what);
    }

    /** Writes the pieces that are not there unchanged before, and takes all that are there from it: what remains was deleted. */
    private int pieces(Writer writer, Loss loss, Map<String, String> before) throws IOException {
        Format shape = format.format();
        writer.write((mark ? MARK : "") + shape.start());
        int[] written = {0};
        shape.pieces(holdings(AsOf.NOW), loss, piece -> {
            String text = safe(piece.text());
            if (!text.equals(before.remove(safe(piece.id())))) {
                put(writer, (written[0]++ > 0 ? shape.between() : "") + text);
            }
        });
        writer.write(shape.end());
        return written[0];
    }

    private Holdings holdings(AsOf moment) {
        return new Holdings(ledger, filter, moment, redactor.isPresent());
    }

    private String safe(String text) {
        return redactor.map(r -> r.redact(text)).orElse(text);
    }

    private static void put(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new ExchangeException(
                    "the export cannot be written (%s): is the disk full?".formatted(e.getMessage()), e);
        }
    }

    private static void deleted(Path out, Map<String, String> before) throws IOException {
        StringBuilder lines = new StringBuilder(CsvOutput.lines(List.of(List.of("id"))));
        new TreeSet<>(before.keySet()).forEach(id -> lines.append(CsvOutput.lines(List.of(List.of(id)))));
        Files.writeString(out, lines);
    }
}
