package org.isnad.ledger.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.isnad.ledger.AsOf;
import org.jdbi.v3.core.Handle;

/**
 * A moment as a number of an entry: what holds after it.
 *
 * @param seq the number, or {@link Rows#NOW}
 */
record Moment(long seq) {
    static final Moment NOW = new Moment(Rows.NOW);

    /** Finds the last entry of a day, UTC. */
    static Moment of(Handle handle, AsOf asOf) {
        return asOf.day().map(day -> new Moment(last(handle, day))).orElse(NOW);
    }

    private static long last(Handle handle, LocalDate day) {
        String end = Journal.time(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM journal WHERE at < :end")
                .bind("end", end)
                .mapTo(Long.class)
                .one();
    }

    boolean now() {
        return seq == Rows.NOW;
    }

    /** Returns the condition that a row holds at this moment. */
    String holds(String table) {
        return now()
                ? "%s.%s".formatted(table, Rows.IS_NOW)
                : "%s.since <= %d AND %s.until > %d".formatted(table, seq, table, seq);
    }
}
