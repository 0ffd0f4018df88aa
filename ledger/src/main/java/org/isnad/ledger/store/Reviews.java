package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Entry;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.ReviewState;
import org.isnad.ledger.store.Projector.Form;
import org.isnad.model.Claim;

/** Applies what people decide, and lets it follow to the claims of a newer reading. */
final class Reviews {
    private final Sql sql;
    private final ClaimRows claims;

    Reviews(Sql sql, ClaimRows claims) {
        this.sql = sql;
        this.claims = claims;
    }

    /** Applies a review to the claim that holds now. */
    void reviewed(Entry entry, JsonNode body) {
        String id = Body.text(body, "claim");
        Decision decision =
                Body.decision(Body.text(body, "decision"), Body.optional(body, "field"), Body.optional(body, "value"));
        ClaimRows.Old old = claims.current(id)
                .orElseThrow(() -> new LedgerException(
                        "the journal reviews a claim %s that did not hold then: run isnad verify".formatted(id)));
        long[] report = {0};
        sql.rows("SELECT report FROM claim WHERE num = ?", row -> report[0] = row.getLong(1), old.num());
        insert(entry, id, report[0], decision, body);
        Claim claim = decision instanceof Decision.Correct correct
                ? Correction.apply(old.claim(), correct.field(), correct.value())
                : old.claim();
        claims.end(entry.seq(), List.of(old.num()));
        claims.insert(
                entry.seq(),
                report[0],
                List.of(new Form(old.place(), claim, decision.state().label())));
    }

    private void insert(Entry entry, String claim, long report, Decision decision, JsonNode body) {
        Optional<Decision.Correct> correct = decision instanceof Decision.Correct c ? Optional.of(c) : Optional.empty();
        sql.run(
                "INSERT INTO review (num, at, claim, report, decision, field, value, who, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                Journal.time(entry.at()),
                claim,
                report,
                Body.text(body, "decision"),
                Rows.text(correct.map(Decision.Correct::field)),
                Rows.text(correct.map(Decision.Correct::value)),
                Rows.text(Body.text(body, "by")),
                Rows.text(Body.optional(body, "why")));
        link(claim, entry.seq(), entry.seq());
    }

    private void link(String claim, long review, long since) {
        List<Long> known = new ArrayList<>();
        sql.rows(
                "SELECT review FROM reviewed WHERE claim = ? AND review = ?",
                row -> known.add(row.getLong(1)),
                claim,
                review);
        if (known.isEmpty()) {
            sql.run("INSERT INTO reviewed (claim, review, since) VALUES (?, ?, ?)", claim, review, since);
        }
    }

    /**
     * Returns the claims of a newer reading, with the reviews of the older claims that follow to them. A review follows to the claim whose span
     * shares most with that of the old one, at least half of the longer of the two, if what was reviewed still stands there; if it does not,
     * that claim asks for another look.
     */
    List<Form> follow(long seq, long report, List<ClaimRows.Old> old, List<Claim> fresh) {
        List<Form> out = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            out.add(new Form(i, fresh.get(i), ReviewState.NONE.label()));
        }
        List<ClaimRows.Old> reviewed = old.stream()
                .filter(o -> !o.review().equals(ReviewState.NONE.label()))
                .toList();
        Map<Long, Claim> before = reviewed.isEmpty() ? Map.of() : asRead(report, reviewed);
        for (ClaimRows.Old o : reviewed) {
            Following.nearest(o.claim().span(), out)
                    .filter(form -> form.review().equals(ReviewState.NONE.label()))
                    .ifPresent(form -> out.set(form.place(), followed(seq, o, before.get(o.num()), form)));
        }
        return out;
    }

    private Form followed(long seq, ClaimRows.Old old, Claim read, Form form) {
        List<Decision.Correct> corrections = new ArrayList<>();
        List<Long> entries = new ArrayList<>();
        sql.rows(
                "SELECT v.num, v.decision, v.field, v.value FROM review v JOIN reviewed w ON w.review = v.num"
                        + " WHERE w.claim = ? ORDER BY v.num",
                row -> {
                    entries.add(row.getLong("num"));
                    if (row.getString("field") != null) {
                        corrections.add(new Decision.Correct(row.getString("field"), row.getString("value")));
                    }
                },
                old.claim().id());
        Optional<Claim> claim = old.review().equals(ReviewState.AGAIN.label())
                ? Optional.empty()
                : Following.stands(read, old.claim(), form.claim(), corrections);
        if (claim.isEmpty()) {
            return new Form(form.place(), form.claim(), ReviewState.AGAIN.label());
        }
        entries.forEach(review -> link(form.claim().id(), review, seq));
        return new Form(form.place(), claim.get(), old.review());
    }

    /** Returns the claims as their reader read them, before corrections, by the numbers of the rows that hold now. */
    private Map<Long, Claim> asRead(long report, List<ClaimRows.Old> reviewed) {
        Map<Integer, Claim> places = new HashMap<>();
        sql.rows(
                "SELECT j.body FROM reading d JOIN journal j ON j.seq = d.entry WHERE d.report = ? AND d.since ="
                        + " (SELECT MAX(since) FROM reading WHERE report = ?)",
                row -> {
                    List<Claim> all =
                            Body.reading(Body.parse(row.getString(1)), "").claims();
                    for (int i = 0; i < all.size(); i++) {
                        places.put(i, all.get(i));
                    }
                },
                report,
                report);
        Map<Long, Claim> out = new HashMap<>();
        reviewed.forEach(o -> out.put(o.num(), places.get(o.place())));
        return out;
    }
}
