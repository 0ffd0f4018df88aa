package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Hit;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.isnad.model.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds words in the texts of reports, the newest report first. The index proposes reports; their texts decide. */
public final class Search {
    private static final int STEP = 500;

    private final Database database;

    /** Searches a database. */
    public Search(Database database) {
        this.database = database;
    }

    /** Returns a part of the reports that have all the words, and a claim that satisfies the filter. */
    public Page<Hit> search(String words, ClaimFilter filter, AsOf asOf, Paging paging) {
        SearchWords asked = SearchWords.of(words);
        return database.read(handle -> {
            Moment moment = Moment.of(handle, asOf);
            List<Hit> hits = new ArrayList<>();
            long wanted = paging.offset() + paging.oneMore();
            long before = Long.MAX_VALUE;
            long found = 0;
            List<Candidate> candidates = candidates(handle, asked, filter, moment, before);
            while (!candidates.isEmpty() && found < wanted) {
                for (Candidate candidate : candidates) {
                    before = candidate.report().entry();
                    List<Span> matches = found < wanted ? asked.find(candidate.text()) : List.of();
                    if (!matches.isEmpty() && ++found > paging.offset()) {
                        hits.add(hit(handle, candidate, matches, filter, moment));
                    }
                }
                candidates = found < wanted ? candidates(handle, asked, filter, moment, before) : List.of();
            }
            return Page.of(hits, paging.limit());
        });
    }

    private record Candidate(LedgerReport report, String text) {}

    private List<Candidate> candidates(
            Handle handle, SearchWords asked, ClaimFilter filter, Moment moment, long before) {
        Where where = Where.of(filter, moment);
        String claims = filter.isAll()
                ? ""
                : " AND EXISTS (SELECT 1 FROM claim c WHERE c.report = r.num AND " + where.sql() + ")";
        Query query = handle.createQuery("SELECT " + Mappers.REPORT
                + ", r.text FROM report r JOIN reading d ON d.report = r.num AND " + moment.holds("d")
                + " WHERE r.num < :before AND r.num IN (SELECT rowid FROM search WHERE " + index(asked) + ")" + claims
                + " ORDER BY r.num DESC LIMIT :step");
        if (!filter.isAll()) {
            where.bind(query);
        }
        bindIndex(query, asked);
        return query.bind("before", before)
                .bind("step", STEP)
                .map((row, context) -> new Candidate(Mappers.report(row), row.getString("text")))
                .list();
    }

    private String index(SearchWords asked) {
        if (database.dialect() == Dialect.SQLITE) {
            return "search MATCH :match";
        }
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < asked.indexed().size(); i++) {
            conditions.add("folded LIKE :word" + i);
        }
        return String.join(" AND ", conditions);
    }

    private void bindIndex(Query query, SearchWords asked) {
        if (database.dialect() == Dialect.SQLITE) {
            query.bind("match", asked.trigrams());
            return;
        }
        for (int i = 0; i < asked.indexed().size(); i++) {
            query.bind("word" + i, "%" + asked.indexed().get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private static Hit hit(Handle handle, Candidate candidate, List<Span> matches, ClaimFilter filter, Moment moment) {
        List<Hit.Snippet> snippets = Snippets.of(candidate.text(), matches);
        Where where = Where.of(filter, moment);
        Incidents incidents = new Incidents(handle, moment);
        List<LedgerClaim> claims = where.bind(handle.createQuery("SELECT " + Mappers.CLAIM + ", " + Mappers.REPORT
                        + Mappers.claims(moment) + " WHERE c.report = :num AND " + where.sql()
                        + " ORDER BY c.place"))
                .bind("num", candidate.report().entry())
                .map((row, context) -> Mappers.claim(row, incidents.of(row)))
                .list();
        return new Hit(
                candidate.report(),
                snippets,
                claims.stream()
                        .filter(claim -> snippets.stream()
                                .anyMatch(s -> s.span().overlaps(claim.claim().span())))
                        .toList());
    }
}
