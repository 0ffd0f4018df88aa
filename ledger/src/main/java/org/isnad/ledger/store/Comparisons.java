package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Forecasts;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportedClaim;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Contradiction;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.jdbi.v3.core.Handle;

/** What claims of many reports say together: incidents, contradictions, forecasts. Thread-safe. */
public final class Comparisons {
    private final Database database;

    /** Asks a database. */
    public Comparisons(Database database) {
        this.database = database;
    }

    /** Returns a part of the incidents with a claim that satisfies a filter, those with most claims first. */
    public Page<Incident> incidents(ClaimFilter filter, AsOf asOf, Paging paging) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Compared compared = new Compared(handle, moment);
            Page<Collection<Long>> page =
                    moment.now() ? now(handle, filter, moment, paging) : earlier(handle, filter, moment, paging);
            return new Page<>(
                    page.items().stream().map(nums -> describe(compared, nums)).toList(), page.more());
        });
    }

    private static Page<Collection<Long>> now(Handle handle, ClaimFilter filter, Moment moment, Paging paging) {
        Where where = Where.of(filter, moment);
        String some =
                filter.isAll() ? "" : " WHERE i.leader IN (SELECT c.leader FROM claim c WHERE " + where.sql() + ")";
        var query = handle.createQuery(
                "SELECT i.leader FROM incident i" + some + " ORDER BY i.claims DESC, i.id LIMIT :limit OFFSET :offset");
        if (!filter.isAll()) {
            where.bind(query);
        }
        List<String> leaders = query.bind("limit", paging.oneMore())
                .bind("offset", paging.offset())
                .mapTo(String.class)
                .list();
        Page<String> page = Page.of(leaders, paging.limit());
        return new Page<>(
                page.items().stream().map(leader -> members(handle, leader)).toList(), page.more());
    }

    private static Collection<Long> members(Handle handle, String leader) {
        return handle.createQuery("SELECT num FROM claim WHERE leader = :leader AND " + Rows.IS_NOW + " ORDER BY num")
                .bind("leader", leader)
                .mapTo(Long.class)
                .list();
    }

    private static Page<Collection<Long>> earlier(Handle handle, ClaimFilter filter, Moment moment, Paging paging) {
        Where where = Where.of(filter, moment);
        Set<Long> wanted =
                new LinkedHashSet<>(where.bind(handle.createQuery("SELECT c.num FROM claim c WHERE " + where.sql()))
                        .mapTo(Long.class)
                        .list());
        List<Collection<Long>> found = new Incidents(handle, moment)
                .all().entrySet().stream()
                        .filter(e -> e.getValue().stream().anyMatch(wanted::contains))
                        .sorted(Comparator.comparing((Map.Entry<String, Collection<Long>> e) ->
                                        -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .skip(paging.offset())
                        .limit(paging.oneMore())
                        .map(Map.Entry::getValue)
                        .toList();
        return Page.of(found, paging.limit());
    }

    /** Returns an incident by its id, or by the id of one of its claims. */
    public Optional<Incident> incident(String id, AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            return nums(handle, id, moment).map(nums -> describe(new Compared(handle, moment), nums));
        });
    }

    private static Optional<Collection<Long>> nums(Handle handle, String id, Moment moment) {
        Optional<Long> claim = handle.createQuery("SELECT c.num FROM claim c WHERE c.id = :id AND " + moment.holds("c"))
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
        if (claim.isPresent()) {
            return Optional.of(
                    new Incidents(handle, moment).members(claim.get()).keySet());
        }
        if (!moment.now()) {
            return Optional.ofNullable(new Incidents(handle, moment).all().get(id));
        }
        return handle.createQuery("SELECT leader FROM incident WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(leader -> members(handle, leader));
    }

    private static Incident describe(Compared compared, Collection<Long> nums) {
        List<ReportedClaim> members = compared.claims(nums);
        return org.isnad.comparison.Incidents.describe(members, compared.relations(compared.touching(nums)));
    }

    /** Returns what a claim is to others, contradictions that a person dismissed left out. */
    public List<Relation> relations(String claim, AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Compared compared = new Compared(handle, moment);
            List<Long> nums = handle.createQuery("SELECT c.num FROM claim c WHERE c.id = :id AND " + moment.holds("c"))
                    .bind("id", claim)
                    .mapTo(Long.class)
                    .list();
            return compared.relations(compared.touching(nums));
        });
    }

    /** Returns contradictions of which one claim satisfies a filter; the part counts pairs of claims, of which each may contradict in several ways. */
    public Page<Contradiction> contradictions(ClaimFilter filter, AsOf asOf, Paging paging) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Compared compared = new Compared(handle, moment);
            Incidents incidents = new Incidents(handle, moment);
            Page<Compared.Pair> pairs = Page.of(
                    pairs(handle, "contradicts", filter, moment)
                            .bind("limit", paging.oneMore())
                            .bind("offset", paging.offset())
                            .map((row, context) -> Compared.Pair.of(row))
                            .list(),
                    paging.limit());
            List<Contradiction> out = new ArrayList<>();
            for (Compared.Pair pair : pairs.items()) {
                compared.judge(pair).stream()
                        .filter(r -> r.kind() == RelationKind.CONTRADICTS)
                        .forEach(r -> out.add(new Contradiction(r, incidents.of(pair.a()), compared.dismissed(r))));
            }
            return new Page<>(out, pairs.more());
        });
    }

    private static org.jdbi.v3.core.statement.Query pairs(
            Handle handle, String kind, ClaimFilter filter, Moment moment) {
        Where where = Where.of(filter, moment);
        String claims = "(SELECT c.num FROM claim c WHERE " + where.sql() + ")";
        String some = filter.isAll() ? "" : " AND (p.a IN " + claims + " OR p.b IN " + claims + ")";
        var query = handle.createQuery("SELECT p.a, p.b FROM pair p WHERE p." + kind + " = 1 AND " + moment.holds("p")
                + some + " ORDER BY p.a, p.b LIMIT :limit OFFSET :offset");
        return filter.isAll() ? query : where.bind(query);
    }

    /** Returns the claims about the future that satisfy a filter, by day of publication, with what came of each. */
    public List<Forecast> forecasts(ClaimFilter filter, AsOf asOf) {
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            Compared compared = new Compared(handle, moment);
            Where where = Where.of(filter, moment);
            Set<Long> nums = new LinkedHashSet<>(
                    where.bind(handle.createQuery("SELECT c.num FROM claim c WHERE c.tense = 'future' AND "
                                    + where.sql() + " ORDER BY c.num"))
                            .mapTo(Long.class)
                            .list());
            List<Compared.Pair> settled = pairs(handle, "settles", filter, moment)
                    .bind("limit", Integer.MAX_VALUE)
                    .bind("offset", 0)
                    .map((row, context) -> Compared.Pair.of(row))
                    .list();
            List<Relation> relations = compared.relations(settled);
            settled.stream()
                    .filter(pair -> nums.contains(pair.a()) || nums.contains(pair.b()))
                    .toList()
                    .forEach(pair -> nums.addAll(List.of(pair.a(), pair.b())));
            return Forecasts.of(compared.claims(nums), relations);
        });
    }
}
