package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.comparison.Components;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Review;
import org.isnad.ledger.ReviewState;
import org.isnad.model.Labelled;
import org.isnad.model.PublishedBasis;

/** Rows as records. */
final class Mappers {
    /** The columns of a report {@code r} with its reading {@code d}. */
    static final String REPORT =
            "r.num AS report_num, r.id AS report_id, r.file, r.outlet, r.url, r.received, d.reader,"
                    + " d.published, d.basis, d.title, d.language, d.claims, d.problems";

    /** The columns of a claim {@code c}. */
    static final String CLAIM = "c.num, c.id, c.since, c.review, c.leader, c.json, c.because";

    private Mappers() {}

    /** Returns the tables of claims with their reports at a moment. */
    static String claims(Moment moment) {
        return " FROM claim c JOIN report r ON r.num = c.report JOIN reading d ON d.report = c.report AND "
                + moment.holds("d");
    }

    static LedgerReport report(ResultSet row) throws SQLException {
        long published = row.getLong("published");
        boolean unknown = row.wasNull();
        return new LedgerReport(
                row.getString("report_id"),
                row.getString("file"),
                Optional.ofNullable(row.getString("outlet")),
                Rows.day(unknown ? null : published),
                Labelled.of(PublishedBasis.class, row.getString("basis")),
                Optional.ofNullable(row.getString("title")),
                row.getString("language"),
                Optional.ofNullable(row.getString("url")),
                Instant.parse(row.getString("received")),
                row.getString("reader"),
                row.getInt("claims"),
                row.getInt("problems"),
                row.getLong("report_num"));
    }

    static LedgerClaim claim(ResultSet row) throws SQLException {
        return claim(row, Components.id(List.of(row.getString("leader"))));
    }

    static LedgerClaim claim(ResultSet row, String incident) throws SQLException {
        return new LedgerClaim(
                new Stored(row.getString("json"), row.getString("because")).claim(),
                report(row),
                Labelled.of(ReviewState.class, row.getString("review")),
                incident,
                row.getLong("since"));
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getLong("num"),
                Instant.parse(row.getString("at")),
                row.getString("claim"),
                Body.decision(
                        row.getString("decision"),
                        Optional.ofNullable(row.getString("field")),
                        Optional.ofNullable(row.getString("value"))),
                row.getString("who"),
                Optional.ofNullable(row.getString("why")));
    }
}
