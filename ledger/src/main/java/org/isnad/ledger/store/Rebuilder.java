package org.isnad.ledger.store;

import java.util.List;
import java.util.function.LongConsumer;
import org.isnad.ledger.Entry;
import org.jdbi.v3.core.Handle;

/** Makes all projections again from the journal, in one transaction: whoever asks meanwhile sees the old ones. */
public final class Rebuilder {
    private static final int STEP = 200;

    private final Database database;

    /** Rebuilds in a database. */
    public Rebuilder(Database database) {
        this.database = database;
    }

    /**
     * Rebuilds.
     *
     * @param done is told the number of each entry that is done
     * @return how many entries there were
     */
    public long rebuild(LongConsumer done) {
        return database.write(handle -> {
            handle.createQuery("SELECT seq FROM head WHERE one = 1"
                            + database.dialect().forUpdate())
                    .mapTo(Long.class)
                    .one();
            clear(handle);
            long seq = 0;
            try (Projector projector = new Projector(handle, new ProfileCache())) {
                for (List<Entry> entries = next(handle, seq); !entries.isEmpty(); entries = next(handle, seq)) {
                    for (Entry entry : entries) {
                        projector.apply(entry);
                        seq = entry.seq();
                        done.accept(seq);
                    }
                }
                projector.finish();
            }
            return seq;
        });
    }

    private void clear(Handle handle) {
        Dump.TABLES.keySet().forEach(table -> handle.execute("DELETE FROM " + table));
        handle.execute(
                database.dialect() == Dialect.SQLITE
                        ? "INSERT INTO search (search) VALUES ('delete-all')"
                        : "DELETE FROM search");
    }

    /** The raw bytes are not needed: the text is in the body. */
    private static List<Entry> next(Handle handle, long seq) {
        return handle.createQuery(
                        "SELECT seq, at, kind, body, NULL AS raw, prev, hash FROM journal WHERE seq > :seq ORDER BY seq LIMIT :step")
                .bind("seq", seq)
                .bind("step", STEP)
                .map((row, context) -> Journal.entry(row))
                .list();
    }

    /** Returns how many entries there are. */
    public long entries() {
        return database.read(handle -> handle.createQuery("SELECT seq FROM head WHERE one = 1")
                .mapTo(Long.class)
                .one());
    }
}
