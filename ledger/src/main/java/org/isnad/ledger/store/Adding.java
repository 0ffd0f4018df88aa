package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.AddOutcome;
import org.isnad.ledger.Added;
import org.isnad.ledger.Addition;
import org.isnad.ledger.EntryKind;
import org.isnad.ledger.ReaderVersion;
import org.isnad.model.Report;

/** Takes reports in. */
public final class Adding {
    private final Database database;
    private final Writer writer;

    /** Adds through a writer. */
    public Adding(Database database, Writer writer) {
        this.database = database;
        this.writer = writer;
    }

    /** What the ledger knows of a report: the reader of its claims, or empty if it is withdrawn. */
    private record Known(Optional<String> reader, int claims) {}

    /** Takes reports in, all in one transaction. */
    public List<Added> add(List<Addition> additions) {
        return writer.write(additions, Adding::add);
    }

    private static Added add(Writer.Work work, Addition addition) {
        Report report = addition.reading().report();
        Optional<Known> known = known(work.sql(), report.id());
        Optional<AddOutcome> settled = settled(known, addition.reader());
        if (settled.isPresent()) {
            return new Added(
                    report.id(), report.file(), settled.get(), known.get().claims());
        }
        if (known.isEmpty()) {
            work.append(EntryKind.RECEIVED, Body.received(addition), Optional.of(addition.raw()));
        }
        work.append(EntryKind.READ, Body.read(addition.reading(), addition.reader()), Optional.empty());
        return new Added(
                report.id(),
                report.file(),
                known.isEmpty() ? AddOutcome.ADDED : AddOutcome.REREAD,
                addition.reading().claims().size());
    }

    /** Returns what adding a report would come to without its being read, or empty if it must be read. */
    public Optional<Added> settled(String report, String file, String reader) {
        return database.read(handle -> {
            try (Sql sql = new Sql(handle)) {
                Optional<Known> known = known(sql, report);
                return settled(known, reader)
                        .map(outcome ->
                                new Added(report, file, outcome, known.get().claims()));
            }
        });
    }

    private static Optional<AddOutcome> settled(Optional<Known> known, String reader) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (known.get().reader().isEmpty()) {
            return Optional.of(AddOutcome.WITHDRAWN);
        }
        boolean newer = ReaderVersion.of(reader)
                .replaces(ReaderVersion.of(known.get().reader().get()));
        return newer ? Optional.empty() : Optional.of(AddOutcome.KNOWN);
    }

    private static Optional<Known> known(Sql sql, String report) {
        List<Known> out = new ArrayList<>();
        sql.rows(
                "SELECT d.reader, d.claims FROM report r LEFT JOIN reading d ON d.report = r.num AND d." + Rows.IS_NOW
                        + " WHERE r.id = ?",
                row -> out.add(new Known(Optional.ofNullable(row.getString(1)), row.getInt(2))),
                report);
        return out.stream().findFirst();
    }
}
