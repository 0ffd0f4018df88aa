package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.SourceSummary;
import org.isnad.ledger.Status;
import org.jdbi.v3.core.Handle;

/** How much is there, and from whom. */
public final class Overview {
    private final Database database;

    /** Asks a database. */
    public Overview(Database database) {
        this.database = database;
    }

    /** Returns how much is in the ledger. */
    public Status status(AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            String claims = "SELECT COUNT(*) FROM claim c WHERE " + moment.holds("c");
            long received = count(handle, "SELECT COUNT(*) FROM report WHERE num <= " + moment.seq());
            long reports = count(handle, "SELECT COUNT(*) FROM reading d WHERE " + moment.holds("d"));
            long again = count(handle, claims + " AND c.review = 'again'");
            return new Status(
                    database.location(),
                    reports,
                    received - reports,
                    count(handle, claims),
                    incidents(handle, moment),
                    count(handle, "SELECT COUNT(*) FROM pair p WHERE contradicts = 1 AND " + moment.holds("p")),
                    count(handle, claims + " AND c.review <> 'none'") - again,
                    again,
                    entries(handle, moment),
                    head(handle, moment));
        });
    }

    private static long incidents(Handle handle, Moment moment) {
        return moment.now()
                ? count(handle, "SELECT COUNT(*) FROM incident")
                : new Incidents(handle, moment).all().size();
    }

    private static long entries(Handle handle, Moment moment) {
        return moment.now() ? count(handle, "SELECT seq FROM head WHERE one = 1") : moment.seq();
    }

    private static String head(Handle handle, Moment moment) {
        String sql = moment.now()
                ? "SELECT hash FROM head WHERE one = 1"
                : "SELECT hash FROM journal WHERE seq = " + moment.seq();
        return handle.createQuery(sql).mapTo(String.class).findOne().orElse("0".repeat(64));
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /** Returns what each origin says, the one with most claims first. */
    public List<SourceSummary> sources(ClaimFilter filter, AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Where where = Where.of(filter, moment);
            return where.bind(handle.createQuery("SELECT o.name, o.label, o.id AS origin_id, COUNT(*) AS claims,"
                            + " SUM(CASE WHEN c.polarity = 'no' THEN 1 ELSE 0 END) AS denials,"
                            + " COUNT(DISTINCT c.report) AS reports, COUNT(DISTINCT r.outlet) AS outlets,"
                            + " MIN(d.published) AS first_day, MAX(d.published) AS last_day"
                            + Mappers.claims(moment) + " JOIN origin o ON o.name = c.origin WHERE " + where.sql()
                            + " GROUP BY o.name, o.label, o.id ORDER BY COUNT(*) DESC, o.name"))
                    .map((row, context) -> source(row))
                    .list();
        });
    }

    private static SourceSummary source(ResultSet row) throws SQLException {
        return new SourceSummary(
                row.getString("name"),
                row.getString("label"),
                Optional.ofNullable(row.getString("origin_id")),
                row.getInt("claims"),
                row.getInt("denials"),
                row.getInt("reports"),
                row.getInt("outlets"),
                Rows.day(number(row, "first_day")),
                Rows.day(number(row, "last_day")));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
