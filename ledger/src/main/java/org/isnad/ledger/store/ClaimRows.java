package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.comparison.Origin;
import org.isnad.comparison.ReportedClaim;
import org.isnad.ledger.ReviewState;
import org.isnad.ledger.store.Projector.Form;
import org.isnad.model.Claim;

/** Writes the rows of claims, with what they are found by, and hands them to the comparison. */
final class ClaimRows {
    private static final String INSERT =
            "INSERT INTO claim (num, id, report, place, since, until, type, polarity, certainty, tense, origin, first_day,"
                    + " last_day, review, leader, json, because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FACET = "INSERT INTO facet (name, claim) VALUES (?, ?)";
    private static final String ORIGIN =
            "INSERT INTO origin (name, label, id) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING";

    private final Sql sql;
    private final Neighbours neighbours;

    ClaimRows(Sql sql, Neighbours neighbours) {
        this.sql = sql;
        this.neighbours = neighbours;
    }

    /**
     * A claim that is there.
     *
     * @param num the number of its row
     * @param place its place in the report
     * @param claim what it says, with corrections
     * @param review the state of its review
     */
    record Old(long num, int place, Claim claim, String review) {}

    /** Returns the claims of a report that hold now. */
    List<Old> current(long report) {
        List<Old> out = new ArrayList<>();
        sql.rows(
                "SELECT num, place, json, because, review FROM claim WHERE report = ? AND " + Rows.IS_NOW
                        + " ORDER BY num",
                row -> out.add(old(row)),
                report);
        return out;
    }

    /** Returns the claim with an id that holds now. */
    Optional<Old> current(String id) {
        List<Old> out = new ArrayList<>();
        sql.rows(
                "SELECT num, place, json, because, review FROM claim WHERE id = ? AND " + Rows.IS_NOW,
                row -> out.add(old(row)),
                id);
        return out.stream().findFirst();
    }

    /** Returns the claims of a report that an entry ended. */
    List<Form> ended(long report, long entry) {
        List<Form> out = new ArrayList<>();
        sql.rows(
                "SELECT num, place, json, because, review FROM claim WHERE report = ? AND until = ? ORDER BY place",
                row -> out.add(new Form(row.getInt("place"), claim(row), row.getString("review"))),
                report,
                entry);
        return out;
    }

    private static Claim claim(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Stored(row.getString("json"), row.getString("because")).claim();
    }

    private static Old old(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Old(row.getLong("num"), row.getInt("place"), claim(row), row.getString("review"));
    }

    /** Writes claims of a report that hold from an entry on, and compares them with all others. */
    void insert(long seq, long report, List<Form> forms) {
        Neighbours.Head head = neighbours.head(report);
        for (Form form : forms) {
            row(seq, report, head, form);
        }
        sql.flush(INSERT);
        sql.flush(ORIGIN);
        sql.flush(FACET);
        for (Form form : forms) {
            boolean counts = !form.review().equals(ReviewState.REJECTED.label());
            neighbours.add(seq, Rows.claim(seq, form.place()), head, form.claim(), counts);
        }
    }

    private void row(long seq, long report, Neighbours.Head head, Form form) {
        Claim claim = form.claim();
        Stored stored = Stored.of(claim);
        Optional<LocalDate[]> days = Projector.days(claim);
        Origin origin = OriginKey.of(new ReportedClaim(head.head(), claim));
        sql.later(ORIGIN, origin.key(), Rows.text(origin.name()), origin.id().orElse(null));
        long num = Rows.claim(seq, form.place());
        sql.later(
                INSERT,
                num,
                claim.id(),
                report,
                form.place(),
                seq,
                Rows.NOW,
                claim.event().type().label(),
                claim.modality().polarity().label(),
                claim.modality().certainty().label(),
                claim.modality().tense().label(),
                origin.key(),
                Rows.day(days.map(d -> d[0])),
                Rows.day(days.map(d -> d[1])),
                form.review(),
                claim.id(),
                stored.json(),
                stored.because());
        Facets.of(claim, origin.key()).forEach(name -> sql.later(FACET, name, num));
    }

    /** Ends claims with an entry: from then on they do not hold. */
    void end(long seq, List<Long> nums) {
        if (nums.isEmpty()) {
            return;
        }
        neighbours.remove(seq, nums);
        for (long num : nums) {
            sql.run("UPDATE claim SET until = ? WHERE num = ?", seq, num);
        }
        neighbours.regroup(nums);
    }
}
