package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.comparison.Judge;
import org.isnad.comparison.Profile;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportedClaim;
import org.isnad.ledger.Dismissal;
import org.jdbi.v3.core.Handle;

/**
 * Claims and what they are to each other, at a moment: each is loaded once a question, without its reasons, and pairs are judged again. One
 * object a question.
 */
final class Compared {
    private static final int STEP = 500;
    private static final String SELECT =
            "SELECT c.num, c.json, r.id, r.file, r.outlet, r.passages, d.published, d.title";

    private final Handle handle;
    private final Moment moment;
    private final Map<Long, Profile> profiles = new HashMap<>();

    Compared(Handle handle, Moment moment) {
        this.handle = handle;
        this.moment = moment;
    }

    /**
     * Two claims that have something to do with each other.
     *
     * @param a the number of the row of the one
     * @param b that of the other
     */
    record Pair(long a, long b) {
        static Pair of(ResultSet row) throws SQLException {
            return new Pair(row.getLong("a"), row.getLong("b"));
        }
    }

    /** Returns claims by the numbers of their rows, in their order. */
    List<ReportedClaim> claims(Collection<Long> nums) {
        load(nums);
        return nums.stream().map(num -> profiles.get(num).reported()).toList();
    }

    /** Loads what is not there yet. */
    private void load(Collection<Long> nums) {
        List<Long> missing = nums.stream()
                .filter(num -> !profiles.containsKey(num))
                .distinct()
                .toList();
        for (int i = 0; i < missing.size(); i += STEP) {
            handle.createQuery(SELECT + Mappers.claims(moment) + " WHERE c.num IN (<nums>)")
                    .bindList("nums", missing.subList(i, Math.min(missing.size(), i + STEP)))
                    .map((row, context) -> profiles.put(row.getLong("num"), profile(row)))
                    .forEach(previous -> {});
        }
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return Profile.of(new ReportedClaim(Neighbours.Heads.of(row), Stored.bare(row.getString("json"))));
    }

    /** Returns the pairs that touch one of some claims. */
    Set<Pair> touching(Collection<Long> nums) {
        Set<Pair> out = new LinkedHashSet<>();
        List<Long> all = List.copyOf(nums);
        for (String end : List.of("a", "b")) {
            for (int i = 0; i < all.size(); i += STEP) {
                handle.createQuery("SELECT a, b FROM pair p WHERE p." + end + " IN (<nums>) AND " + moment.holds("p")
                                + " ORDER BY a, b")
                        .bindList("nums", all.subList(i, Math.min(all.size(), i + STEP)))
                        .map((row, context) -> Pair.of(row))
                        .forEach(out::add);
            }
        }
        return out;
    }

    /** Returns the relations of pairs, those that a person dismissed left out. */
    List<Relation> relations(Collection<Pair> pairs) {
        Set<Long> nums = new HashSet<>();
        pairs.forEach(pair -> nums.addAll(List.of(pair.a(), pair.b())));
        load(nums);
        List<Relation> out = new ArrayList<>();
        pairs.forEach(pair -> out.addAll(judge(pair)));
        boolean disputed = out.stream().anyMatch(r -> r.kind() == RelationKind.CONTRADICTS);
        if (disputed) {
            out.removeIf(
                    r -> r.kind() == RelationKind.CONTRADICTS && dismissed(r).isPresent());
        }
        return out;
    }

    /** Returns the relations of one pair, dismissed or not. */
    List<Relation> judge(Pair pair) {
        load(List.of(pair.a(), pair.b()));
        return Judge.judge(profiles.get(pair.a()), profiles.get(pair.b())).relations();
    }

    /** Returns who had dismissed a contradiction at that moment. */
    Optional<Dismissal> dismissed(Relation relation) {
        return handle.createQuery(
                        "SELECT num, relation, who, why FROM dismissal WHERE relation = :id AND num <= :seq ORDER BY num")
                .bind("id", relation.id())
                .bind("seq", moment.seq())
                .map((row, context) -> new Dismissal(
                        row.getLong("num"),
                        row.getString("relation"),
                        row.getString("who"),
                        Optional.ofNullable(row.getString("why"))))
                .findFirst();
    }
}
