package org.isnad.ledger.store;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Entry;
import org.isnad.ledger.EntryKind;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Claim;

/** What people do: review claims, withdraw reports, dismiss contradictions. */
public final class Reviewing {
    private final Writer writer;

    /** Acts through a writer. */
    public Reviewing(Writer writer) {
        this.writer = writer;
    }

    /** A claim that holds, and its report. */
    private record Target(Claim claim, String report) {}

    /** Records a decision about a claim. */
    public Entry review(String claim, Decision decision, String by, Optional<String> why) {
        needName(by);
        return one(work -> {
            Target target = work.handle()
                    .createQuery(
                            "SELECT c.json, c.because, r.id FROM claim c JOIN report r ON r.num = c.report WHERE c.id = :id AND c."
                                    + Rows.IS_NOW)
                    .bind("id", claim)
                    .map((row, context) ->
                            new Target(new Stored(row.getString(1), row.getString(2)).claim(), row.getString(3)))
                    .findOne()
                    .orElseThrow(() -> new LedgerException(
                            "%s: no such claim holds now: isnad claims lists those that do".formatted(claim)));
            if (decision instanceof Decision.Correct correct) {
                Correction.apply(target.claim(), correct.field(), correct.value());
            }
            String body = Body.reviewed(claim, target.report(), decision, by, why);
            return work.append(EntryKind.REVIEWED, body, Optional.empty());
        });
    }

    /** Withdraws a report, or takes a withdrawn one back in. */
    public Entry withdraw(String report, boolean back, String by, Optional<String> why) {
        needName(by);
        return one(work -> {
            boolean holds = holds(work, report);
            if (holds != !back) {
                throw new LedgerException(
                        back
                                ? "%s is not withdrawn: there is nothing to take back".formatted(report)
                                : "%s is withdrawn already".formatted(report));
            }
            EntryKind kind = back ? EntryKind.RESTORED : EntryKind.WITHDRAWN;
            return work.append(kind, Body.report(report, by, why), Optional.empty());
        });
    }

    private static boolean holds(Writer.Work work, String report) {
        return work.handle()
                        .createQuery(
                                "SELECT COUNT(d.since) FROM report r LEFT JOIN reading d ON d.report = r.num AND d."
                                        + Rows.IS_NOW + " WHERE r.id = :id GROUP BY r.num")
                        .bind("id", report)
                        .mapTo(Long.class)
                        .findOne()
                        .orElseThrow(() -> new LedgerException(
                                "%s: the ledger has no such report: isnad claims names those it has".formatted(report)))
                > 0;
    }

    /** Dismisses a contradiction between two claims. */
    public Entry dismiss(String relation, String a, String b, String by, Optional<String> why) {
        needName(by);
        return one(work -> work.append(EntryKind.DISMISSED, Body.dismissed(relation, a, b, by, why), Optional.empty()));
    }

    private static void needName(String by) {
        if (by.isBlank()) {
            throw new LedgerException("whoever decides must be named: give a name with --by");
        }
    }

    private Entry one(java.util.function.Function<Writer.Work, Entry> act) {
        return writer.write(List.of(act), (work, action) -> action.apply(work)).get(0);
    }
}
