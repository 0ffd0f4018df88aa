package org.isnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.ledger.Entry;
import org.isnad.ledger.EntryKind;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Labelled;

/** Appends to the journal, within one transaction, and reads from it. Not thread-safe: one object a transaction. */
public final class Journal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Sql sql;
    private final Clock clock;
    private long seq;
    private String hash;

    private Journal(Sql sql, Clock clock, long seq, String hash) {
        this.sql = sql;
        this.clock = clock;
        this.seq = seq;
        this.hash = hash;
    }

    /** Locks the end of the journal until the transaction ends: others wait. */
    static Journal lock(Sql sql, Dialect dialect, Clock clock) {
        List<Journal> out = new ArrayList<>();
        sql.rows(
                "SELECT seq, hash FROM head WHERE one = 1" + dialect.forUpdate(),
                row -> out.add(new Journal(sql, clock, row.getLong("seq"), row.getString("hash"))));
        if (out.isEmpty()) {
            throw new LedgerException("the note of the journal's end is missing: run isnad verify");
        }
        return out.get(0);
    }

    /** Writes an instant as the journal does: UTC, to the millisecond. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** Appends an entry. */
    public Entry append(EntryKind kind, String body, Optional<byte[]> raw) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String next = Chain.hash(hash, seq + 1, time(at), kind.label(), body, raw);
        Entry entry = new Entry(seq + 1, at, kind, body, raw, hash, next);
        sql.run(
                "INSERT INTO journal (seq, at, kind, body, raw, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                time(at),
                kind.label(),
                body,
                raw.orElse(null),
                entry.prev(),
                entry.hash());
        sql.run("UPDATE head SET seq = ?, hash = ? WHERE one = 1", entry.seq(), entry.hash());
        seq = entry.seq();
        hash = entry.hash();
        return entry;
    }

    /** Returns the entry of a row of the journal. */
    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                Labelled.of(EntryKind.class, row.getString("kind")),
                row.getString("body"),
                Optional.ofNullable(row.getBytes("raw")),
                row.getString("prev"),
                row.getString("hash"));
    }

    /** Returns the bytes of a text as they are hashed. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
