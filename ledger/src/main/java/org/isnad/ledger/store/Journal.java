package org.isnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.isnad.ledger.Entry;
import org.isnad.ledger.EntryKind;
import org.isnad.model.Labelled;
import org.jdbi.v3.core.Handle;

/** Appends to the journal, within one transaction, and reads from it. Not thread-safe: one object a transaction. */
public final class Journal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Handle handle;
    private final Clock clock;
    private long seq;
    private String hash;

    private Journal(Handle handle, Clock clock, long seq, String hash) {
        this.handle = handle;
        this.clock = clock;
        this.seq = seq;
        this.hash = hash;
    }

    /** Locks the end of the journal until the transaction ends: others wait. */
    public static Journal lock(Handle handle, Dialect dialect, Clock clock) {
        return handle.createQuery("SELECT seq, hash FROM head WHERE one = 1" + dialect.forUpdate())
                .map((rows, context) -> new Journal(handle, clock, rows.getLong("seq"), rows.getString("hash")))
                .one();
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
        handle.createUpdate("INSERT INTO journal (seq, at, kind, body, raw, prev, hash)"
                        + " VALUES (:seq, :at, :kind, :body, :raw, :prev, :hash)")
                .bind("seq", entry.seq())
                .bind("at", time(at))
                .bind("kind", kind.label())
                .bind("body", body)
                .bind("raw", raw.orElse(null))
                .bind("prev", entry.prev())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("UPDATE head SET seq = :seq, hash = :hash WHERE one = 1")
                .bind("seq", entry.seq())
                .bind("hash", entry.hash())
                .execute();
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
