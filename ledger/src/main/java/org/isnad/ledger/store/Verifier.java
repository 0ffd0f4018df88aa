package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.EntryKind;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Verification;
import org.isnad.ledger.Verification.Broken;
import org.jdbi.v3.core.Handle;

/** Recomputes the chain of the journal from its first entry on, as the bytes lie in the database. */
public final class Verifier {
    private static final String START = "0".repeat(64);
    private static final int STEP = 200;

    private final Database database;
    private long seq;
    private String hash = START;

    /** Verifies a database. */
    public Verifier(Database database) {
        this.database = database;
    }

    /** A row as it lies there: nothing is taken for granted. */
    private record Row(long seq, String at, String kind, String body, Optional<byte[]> raw, String prev, String hash) {}

    /** Returns the first entry that is not as it was written, or how many are sound. */
    public Verification verify() {
        try {
            Optional<Broken> broken = database.read(handle -> {
                for (List<Row> rows = next(handle); !rows.isEmpty(); rows = next(handle)) {
                    for (Row row : rows) {
                        Optional<String> reason = check(row);
                        if (reason.isPresent()) {
                            return Optional.of(new Broken(seq + 1, reason.get()));
                        }
                        seq = row.seq();
                        hash = row.hash();
                    }
                }
                return head(handle).or(() -> file(handle));
            });
            return new Verification(seq, hash, broken);
        } catch (LedgerException e) {
            return new Verification(
                    seq, hash, Optional.of(new Broken(seq + 1, "it cannot be read: " + e.getMessage())));
        }
    }

    /** Later rows are not read before the earlier ones are found sound, so that damage is put down to the first entry that it hits. */
    private List<Row> next(Handle handle) {
        List<Row> rows = new ArrayList<>();
        long from = seq;
        try {
            handle.createQuery(
                            "SELECT seq, at, kind, body, raw, prev, hash FROM journal WHERE seq > :seq ORDER BY seq LIMIT :step")
                    .bind("seq", from)
                    .bind("step", STEP)
                    .map((row, context) -> new Row(
                            row.getLong("seq"),
                            String.valueOf(row.getString("at")),
                            String.valueOf(row.getString("kind")),
                            String.valueOf(row.getString("body")),
                            Optional.ofNullable(row.getBytes("raw")),
                            String.valueOf(row.getString("prev")),
                            String.valueOf(row.getString("hash"))))
                    .forEach(rows::add);
        } catch (RuntimeException e) {
            if (rows.isEmpty()) {
                throw e;
            }
        }
        return rows;
    }

    private Optional<String> check(Row row) {
        if (row.seq() != seq + 1) {
            return Optional.of("it is missing: the next one is " + row.seq());
        }
        if (!row.prev().equals(hash)) {
            return Optional.of(
                    "it does not follow the entry before: it holds the hash %s, not %s".formatted(row.prev(), hash));
        }
        String again = Chain.hash(row.prev(), row.seq(), row.at(), row.kind(), row.body(), row.raw());
        if (!again.equals(row.hash())) {
            return Optional.of(
                    "its content is not what was written: it hashes to %s, not %s".formatted(again, row.hash()));
        }
        return row.kind().equals(EntryKind.RECEIVED.label()) ? raw(row) : Optional.empty();
    }

    private static Optional<String> raw(Row row) {
        JsonNode body = Body.parse(row.body());
        boolean same = row.raw().map(Chain::sha256).equals(Body.optional(body, "sha256"));
        return same ? Optional.empty() : Optional.of("its raw bytes are not those of the report");
    }

    private Optional<Broken> head(Handle handle) {
        return handle.createQuery("SELECT seq, hash FROM head WHERE one = 1")
                .map((row, context) ->
                        row.getLong("seq") == seq && row.getString("hash").equals(hash)
                                ? Optional.<Broken>empty()
                                : Optional.of(new Broken(
                                        seq + 1,
                                        "the journal ends at entry %d, but its end is noted as entry %d with the hash %s"
                                                .formatted(seq, row.getLong("seq"), row.getString("hash")))))
                .findOne()
                .orElseGet(() -> Optional.of(new Broken(seq + 1, "the note of the journal's end is missing")));
    }

    /** The journal is sound: the rest of an SQLite file may still be damaged, which rebuilding mends. */
    private Optional<Broken> file(Handle handle) {
        if (database.dialect() != Dialect.SQLITE) {
            return Optional.empty();
        }
        String said =
                handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).one();
        return said.equals("ok")
                ? Optional.empty()
                : Optional.of(new Broken(
                        seq + 1,
                        "all entries are sound, but the file is damaged elsewhere (%s): run isnad rebuild"
                                .formatted(said.replace('\n', ' '))));
    }
}
