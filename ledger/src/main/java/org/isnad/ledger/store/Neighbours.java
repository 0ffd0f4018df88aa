package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.comparison.CandidateKeys;
import org.isnad.comparison.Judge;
import org.isnad.comparison.Passages;
import org.isnad.comparison.Profile;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportHead;
import org.isnad.comparison.ReportedClaim;
import org.isnad.comparison.Verdict;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Claim;

/** Keeps up which claims have to do with each other: compares a new claim with its candidates only, and joins it to their incidents. */
final class Neighbours {
    private static final String ONE_KEY =
            "SELECT claim FROM (SELECT claim FROM candidate WHERE name = ? ORDER BY id LIMIT " + CandidateKeys.LIMIT
                    + ") AS k";
    private static final String PAIR =
            "INSERT INTO pair (a, b, since, until, same, contradicts, settles) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CANDIDATE = "INSERT INTO candidate (name, id, claim) VALUES (?, ?, ?)";

    private static final int STEP = 256;

    private final Sql sql;
    private final ProfileCache cache;
    private final Groups groups;

    Neighbours(Sql sql, ProfileCache cache) {
        this.sql = sql;
        this.cache = cache;
        this.groups = new Groups(sql);
    }

    /**
     * A report as the comparison knows it.
     *
     * @param head the report
     */
    record Head(ReportHead head) {}

    /** Returns a report as it holds now. */
    Head head(long report) {
        List<Head> out = new ArrayList<>();
        sql.rows(
                "SELECT r.id, r.file, r.outlet, r.passages, d.published, d.title FROM report r"
                        + " JOIN reading d ON d.report = r.num AND d." + Rows.IS_NOW + " WHERE r.num = ?",
                row -> out.add(new Head(Heads.of(row))),
                report);
        if (out.isEmpty()) {
            throw new LedgerException(
                    "the report of entry %d has no reading that holds: run isnad rebuild".formatted(report));
        }
        return out.get(0);
    }

    /** Takes in a claim: alone at first, then with all that it has to do with, unless it does not count. */
    void add(long seq, long num, Head head, Claim claim, boolean counts) {
        groups.add(claim.id());
        if (!counts) {
            return;
        }
        Profile profile = Profile.of(new ReportedClaim(head.head(), Stored.bare(claim)));
        cache.put(num, profile);
        List<String> keys = CandidateKeys.of(profile);
        Map<Long, Profile> others = profiles(candidates(keys));
        others.forEach((other, known) -> {
            Verdict verdict = Judge.judge(known, profile);
            if (verdict.same().isPresent() || !verdict.relations().isEmpty()) {
                pair(seq, other, num, verdict);
            }
        });
        sql.flush(PAIR);
        keys.forEach(key -> sql.later(CANDIDATE, key, claim.id(), num));
        sql.flush(CANDIDATE);
    }

    private SortedSet<Long> candidates(List<String> keys) {
        SortedSet<Long> out = new TreeSet<>();
        if (!keys.isEmpty()) {
            String union = String.join(" UNION ", Collections.nCopies(keys.size(), ONE_KEY));
            sql.rows(union, row -> out.add(row.getLong(1)), keys.toArray());
        }
        return out;
    }

    private void pair(long seq, long other, long num, Verdict verdict) {
        sql.later(
                PAIR,
                Math.min(other, num),
                Math.max(other, num),
                seq,
                Rows.NOW,
                verdict.same().isPresent() ? 1 : 0,
                has(verdict, RelationKind.CONTRADICTS),
                has(verdict, RelationKind.SETTLES));
        if (verdict.same().isPresent()) {
            groups.join(other, num);
        }
    }

    private static int has(Verdict verdict, RelationKind kind) {
        return verdict.relations().stream().anyMatch(r -> r.kind() == kind) ? 1 : 0;
    }

    /** Returns the profiles of claims; those that are not at hand are asked for together. */
    private Map<Long, Profile> profiles(SortedSet<Long> nums) {
        Map<Long, Profile> out = new TreeMap<>();
        List<Long> missing = new ArrayList<>();
        for (long num : nums) {
            cache.get(num).ifPresentOrElse(profile -> out.put(num, profile), () -> missing.add(num));
        }
        for (int i = 0; i < missing.size(); i += STEP) {
            load(missing.subList(i, Math.min(missing.size(), i + STEP)), out);
        }
        return out;
    }

    /** The number of parameters is a power of two, the last one repeated, so that few statements are prepared. */
    private void load(List<Long> nums, Map<Long, Profile> out) {
        List<Object> values = new ArrayList<>(nums);
        while (Integer.bitCount(values.size()) != 1) {
            values.add(nums.get(nums.size() - 1));
        }
        sql.rows(
                "SELECT c.num, c.json, r.id, r.file, r.outlet, r.passages, d.published, d.title FROM claim c"
                        + " JOIN report r ON r.num = c.report JOIN reading d ON d.report = r.num AND d." + Rows.IS_NOW
                        + " WHERE c.num IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                row -> {
                    Profile profile = Profile.of(new ReportedClaim(Heads.of(row), Stored.bare(row.getString("json"))));
                    out.put(row.getLong("num"), profile);
                    cache.put(row.getLong("num"), profile);
                },
                values.toArray());
    }

    /** Takes claims out of the comparison: their pairs end with an entry. */
    void remove(long seq, List<Long> nums) {
        for (long num : nums) {
            Profile profile = profiles(new TreeSet<>(List.of(num))).get(num);
            for (String key : CandidateKeys.of(profile)) {
                sql.run(
                        "DELETE FROM candidate WHERE name = ? AND id = ?",
                        key,
                        profile.reported().id());
            }
            sql.run("UPDATE pair SET until = ? WHERE a = ? AND " + Rows.IS_NOW, seq, num);
            sql.run("UPDATE pair SET until = ? WHERE b = ? AND " + Rows.IS_NOW, seq, num);
        }
    }

    /** Makes the incidents of claims that ended anew, once their rows say so. */
    void regroup(List<Long> nums) {
        groups.regroup(nums);
    }

    /** Reports from rows. */
    static final class Heads {
        private Heads() {}

        /** Returns the report of a row with id, file, outlet, published, title and passages. */
        static ReportHead of(java.sql.ResultSet row) throws java.sql.SQLException {
            long published = row.getLong("published");
            boolean unknown = row.wasNull();
            return new ReportHead(
                    row.getString("id"),
                    row.getString("file"),
                    java.util.Optional.ofNullable(row.getString("outlet")),
                    Rows.day(unknown ? null : published),
                    java.util.Optional.ofNullable(row.getString("title")),
                    Passages.of(row.getBytes("passages")));
        }
    }
}
