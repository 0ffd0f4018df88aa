package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.isnad.ledger.Review;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Questions about claims and reports. Thread-safe. */
public final class ClaimQueries {
    private final Database database;

    /** Asks a database. */
    public ClaimQueries(Database database) {
        this.database = database;
    }

    /** Returns a part of the claims that satisfy a filter, by the order in which their reports came, then by place in the report. */
    public Page<LedgerClaim> claims(ClaimFilter filter, AsOf asOf, Paging paging) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Incidents incidents = new Incidents(handle, moment);
            List<LedgerClaim> found = select(handle, filter, moment, " LIMIT :limit OFFSET :offset")
                    .bind("limit", paging.oneMore())
                    .bind("offset", paging.offset())
                    .map((row, context) -> Mappers.claim(row, incidents.of(row)))
                    .list();
            return Page.of(found, paging.limit());
        });
    }

    /** Gives each claim that satisfies a filter to a taker, without holding all of them. */
    public void each(ClaimFilter filter, AsOf asOf, Consumer<LedgerClaim> taker) {
        Paging at = Paging.first(1000);
        Page<LedgerClaim> page = claims(filter, asOf, at);
        page.items().forEach(taker);
        while (page.more()) {
            at = new Paging(at.offset() + at.limit(), at.limit());
            page = claims(filter, asOf, at);
            page.items().forEach(taker);
        }
    }

    private static Query select(Handle handle, ClaimFilter filter, Moment moment, String end) {
        Where where = Where.of(filter, moment);
        return where.bind(handle.createQuery("SELECT " + Mappers.CLAIM + ", " + Mappers.REPORT + Mappers.claims(moment)
                + " WHERE " + where.sql() + " ORDER BY c.report, c.place" + end));
    }

    /** Returns how many claims satisfy a filter. */
    public long count(ClaimFilter filter, AsOf asOf) {
        return database.read(handle -> {
            Where where = Where.of(filter, Moment.of(handle, asOf));
            return where.bind(handle.createQuery("SELECT COUNT(*) FROM claim c WHERE " + where.sql()))
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Returns a claim by its id. */
    public Optional<LedgerClaim> claim(String id, AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Incidents incidents = new Incidents(handle, moment);
            return handle.createQuery("SELECT " + Mappers.CLAIM + ", " + Mappers.REPORT + Mappers.claims(moment)
                            + " WHERE c.id = :id AND " + moment.holds("c"))
                    .bind("id", id)
                    .map((row, context) -> Mappers.claim(row, incidents.of(row)))
                    .findOne();
        });
    }

    /** Returns a part of the reports, in the order in which they came. */
    public Page<LedgerReport> reports(AsOf asOf, Paging paging) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            return Page.of(
                    reports(handle, moment, " ORDER BY r.num LIMIT :limit OFFSET :offset")
                            .bind("limit", paging.oneMore())
                            .bind("offset", paging.offset())
                            .map((row, context) -> Mappers.report(row))
                            .list(),
                    paging.limit());
        });
    }

    /** Returns a report by its id, or by an unambiguous beginning of it; none if it is withdrawn. */
    public Optional<LedgerReport> report(String id, AsOf asOf) {
        return database.read(handle -> {
            List<LedgerReport> found = reports(
                            handle,
                            Moment.of(handle, asOf),
                            " AND substr(r.id, 1, length(:id)) = :id ORDER BY r.num LIMIT 2")
                    .bind("id", id)
                    .map((row, context) -> Mappers.report(row))
                    .list();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    static Query reports(Handle handle, Moment moment, String end) {
        return handle.createQuery("SELECT " + Mappers.REPORT
                + " FROM report r JOIN reading d ON d.report = r.num WHERE " + moment.holds("d") + end);
    }

    /** Returns the text of a report, whether it is withdrawn or not. */
    public Optional<String> text(String id) {
        return database.read(handle -> handle.createQuery("SELECT text FROM report WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    /** Returns the raw bytes of a report, whether it is withdrawn or not. */
    public Optional<byte[]> raw(String id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT j.raw FROM report r JOIN journal j ON j.seq = r.num WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    /** Returns the reviews that hold for a claim, the oldest first. */
    public List<Review> reviews(String claim, AsOf asOf) {
        return database.read(handle -> handle.createQuery(
                        "SELECT v.* FROM review v JOIN reviewed w ON w.review = v.num WHERE w.claim = :claim AND w.since <= :seq"
                                + " ORDER BY v.num")
                .bind("claim", claim)
                .bind("seq", Moment.of(handle, asOf).seq())
                .map((row, context) -> Mappers.review(row))
                .list());
    }
}
