package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.Passages;
import org.isnad.ledger.Entry;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Claim;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.jdbi.v3.core.Handle;

/**
 * Makes the projections: applies entries of the journal, one after the other. What it writes depends on the entries alone, so that the same
 * journal always gives the same tables. Works within one transaction.
 */
public final class Projector implements AutoCloseable {
    private static final String SEARCH = "INSERT INTO search (rowid, folded) VALUES (?, ?)";
    private static final int INDEXED = 256;

    private final Sql sql;
    private final ClaimRows claims;
    private final Reviews reviews;
    private int indexing;

    /** Makes a projector for a transaction. */
    public Projector(Handle handle, ProfileCache cache) {
        this.sql = new Sql(handle);
        this.claims = new ClaimRows(sql, new Neighbours(sql, cache));
        this.reviews = new Reviews(sql, claims);
    }

    /** Applies an entry. */
    public void apply(Entry entry) {
        JsonNode body = Body.parse(entry.body());
        switch (entry.kind()) {
            case RECEIVED -> received(entry, body);
            case READ -> read(entry.seq(), body);
            case REVIEWED -> reviews.reviewed(entry, body);
            case WITHDRAWN -> withdrawn(entry.seq(), report(body));
            case RESTORED -> restored(entry.seq(), report(body));
            case DISMISSED -> dismissed(entry.seq(), body);
        }
    }

    /** Writes what was put off. The index of words writes itself out before any other change of several rows, so it is filled in one go. */
    public void finish() {
        sql.flush(SEARCH);
        indexing = 0;
    }

    private void received(Entry entry, JsonNode body) {
        String text = Rows.text(Body.text(body, "text"));
        sql.run(
                "INSERT INTO report (num, id, file, outlet, url, received, text, passages) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                Body.text(body, "report"),
                Rows.text(Body.text(body, "file")),
                Rows.text(Body.optional(body, "outlet")),
                Rows.text(Body.optional(body, "url")),
                Journal.time(entry.at()),
                text,
                Passages.of(text).bytes());
        sql.later(SEARCH, entry.seq(), "\n" + Folder.foldWord(text) + "\n");
        if (++indexing >= INDEXED) {
            finish();
        }
    }

    private void read(long seq, JsonNode body) {
        long report = report(body);
        Reading reading = Body.reading(body, "");
        if (reading.claims().size() >= Rows.CLAIMS) {
            throw new LedgerException("a report has %d claims, more than a ledger can hold of one: split it"
                    .formatted(reading.claims().size()));
        }
        List<Form> forms = reviews.follow(seq, report, claims.current(report), reading.claims());
        if (hasReading(report)) {
            end(seq, report);
        }
        insertReading(seq, report, Body.text(body, "reader"), reading);
        claims.insert(seq, report, forms);
    }

    private boolean hasReading(long report) {
        boolean[] found = {false};
        sql.rows("SELECT since FROM reading WHERE report = ? AND " + Rows.IS_NOW, row -> found[0] = true, report);
        return found[0];
    }

    private void insertReading(long seq, long report, String reader, Reading reading) {
        Report head = reading.report();
        sql.run(
                "INSERT INTO reading (since, until, entry, report, reader, published, basis, title, language, claims, problems)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                Rows.NOW,
                seq,
                report,
                reader,
                Rows.day(head.published()),
                head.publishedBasis().label(),
                Rows.text(head.title()),
                head.language(),
                reading.claims().size(),
                reading.problems().size());
    }

    private void end(long seq, long report) {
        claims.end(seq, claims.current(report).stream().map(ClaimRows.Old::num).toList());
        sql.run("UPDATE reading SET until = ? WHERE report = ? AND " + Rows.IS_NOW, seq, report);
    }

    private void withdrawn(long seq, long report) {
        end(seq, report);
    }

    /** What held when the report was withdrawn holds again, reviews included. */
    private void restored(long seq, long report) {
        long[] last = {0};
        sql.rows("SELECT MAX(until) AS last FROM reading WHERE report = ?", row -> last[0] = row.getLong(1), report);
        sql.run(
                "INSERT INTO reading (since, until, entry, report, reader, published, basis, title, language, claims, problems)"
                        + " SELECT ?, ?, entry, report, reader, published, basis, title, language, claims, problems"
                        + " FROM reading WHERE report = ? AND until = ?",
                seq,
                Rows.NOW,
                report,
                last[0]);
        claims.insert(seq, report, claims.ended(report, last[0]));
    }

    private void dismissed(long seq, JsonNode body) {
        sql.run(
                "INSERT INTO dismissal (num, relation, a, b, who, why) VALUES (?, ?, ?, ?, ?, ?)",
                seq,
                Body.text(body, "relation"),
                Body.text(body, "a"),
                Body.text(body, "b"),
                Rows.text(Body.text(body, "by")),
                Rows.text(Body.optional(body, "why")));
    }

    private long report(JsonNode body) {
        String id = Body.text(body, "report");
        long[] num = {0};
        sql.rows("SELECT num FROM report WHERE id = ?", row -> num[0] = row.getLong(1), id);
        if (num[0] == 0) {
            throw new LedgerException(
                    "the journal speaks of a report %s that it never received: run isnad verify".formatted(id));
        }
        return num[0];
    }

    @Override
    public void close() {
        sql.close();
    }

    /**
     * A claim to be written.
     *
     * @param place its place in the report, from 0
     * @param claim what it says
     * @param review the state of its review
     */
    record Form(int place, Claim claim, String review) {}

    /** Returns the first and the last day of a claim; open ends are the ends of the calendar, both empty if it has no time. */
    static Optional<LocalDate[]> days(Claim claim) {
        return claim.event().time().map(t ->
                new LocalDate[] {t.start().orElse(LocalDate.MIN), t.end().orElse(LocalDate.MAX)});
    }
}
