package org.isnad.ledger.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.isnad.ledger.Entry;
import org.isnad.ledger.EntryKind;
import org.jdbi.v3.core.Handle;

/**
 * The one way to change a ledger: locks the end of the journal, appends, projects, commits. Thread-safe: writers of this process wait for each
 * other here, those of other processes in the database.
 */
public final class Writer {
    private final Database database;
    private final Clock clock;
    private final ProfileCache cache = new ProfileCache();

    /** Writes to a database. */
    public Writer(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A transaction: appends entries, whose projections are there at once for its own questions. */
    public static final class Work {
        private final Handle handle;
        private final Sql sql;
        private final Journal journal;
        private final Projector projector;

        private Work(Handle handle, Sql sql, Journal journal, Projector projector) {
            this.handle = handle;
            this.sql = sql;
            this.journal = journal;
            this.projector = projector;
        }

        /** Returns the connection, for questions. */
        public Handle handle() {
            return handle;
        }

        /** Returns the same connection, for questions asked of every item. */
        Sql sql() {
            return sql;
        }

        /** Appends an entry and projects it. */
        public Entry append(EntryKind kind, String body, Optional<byte[]> raw) {
            Entry entry = journal.append(kind, body, raw);
            projector.apply(entry);
            return entry;
        }
    }

    /** Does work for each item in one transaction, and returns the results once all of it is safely stored. */
    public synchronized <T, R> List<R> write(List<T> items, BiFunction<Work, T, R> each) {
        boolean done = false;
        try {
            List<R> out = database.write(handle -> {
                try (Sql sql = new Sql(handle);
                        Projector projector = new Projector(handle, cache)) {
                    Journal journal = Journal.lock(sql, database.dialect(), clock);
                    Work work = new Work(handle, sql, journal, projector);
                    List<R> results = new ArrayList<>();
                    items.forEach(item -> results.add(each.apply(work, item)));
                    projector.finish();
                    return results;
                }
            });
            done = true;
            return out;
        } finally {
            if (!done) {
                cache.clear();
            }
        }
    }
}
