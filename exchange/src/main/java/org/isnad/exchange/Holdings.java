package org.isnad.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.comparison.Incident;
import org.isnad.comparison.ReportHead;
import org.isnad.comparison.ReportedClaim;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import org.isnad.model.Claim;

/**
 * What of a ledger is exported. Thread-safe as the ledger is.
 *
 * @param ledger the ledger
 * @param filter which claims, and incidents with such a claim
 * @param moment as of when
 * @param bare whether what may name persons in another script is left out: lines in English, addresses, names of files
 */
public record Holdings(Ledger ledger, ClaimFilter filter, AsOf moment, boolean bare) {
    private static final int STEP = 1000;

    /** Gives each incident with a claim that satisfies the filter to a taker, those with most claims first. */
    public void eachIncident(Consumer<Incident> taker) {
        long offset = 0;
        boolean more = true;
        while (more) {
            Page<Incident> page = ledger.incidents(filter, moment, new Paging(offset, STEP));
            page.items().forEach(incident -> taker.accept(bare ? bare(incident) : incident));
            offset += page.items().size();
            more = page.more();
        }
    }

    /** Gives each claim that satisfies the filter to a taker, in the order in which their reports came. */
    public void eachClaim(Consumer<LedgerClaim> taker) {
        ledger.eachClaim(filter, moment, held -> taker.accept(bare ? bare(held) : held));
    }

    private static LedgerClaim bare(LedgerClaim held) {
        LedgerReport r = held.report();
        LedgerReport report = new LedgerReport(
                r.id(),
                r.id(),
                r.outlet(),
                r.published(),
                r.basis(),
                r.title(),
                r.language(),
                Optional.empty(),
                r.received(),
                r.reader(),
                r.claims(),
                r.problems(),
                r.entry());
        return new LedgerClaim(bare(held.claim()), report, held.review(), held.incident(), held.since());
    }

    private static Claim bare(Claim c) {
        return new Claim(
                c.id(), c.span(), c.text(), c.attribution(), c.modality(), c.event(), c.minor(), "", c.because());
    }

    private static Incident bare(Incident i) {
        return new Incident(
                i.id(),
                i.types(),
                i.place(),
                i.time(),
                i.claims().stream().map(Holdings::bare).toList(),
                i.affirm(),
                i.deny(),
                i.numbers(),
                i.relations(),
                i.grade());
    }

    private static ReportedClaim bare(ReportedClaim held) {
        ReportHead r = held.report();
        return new ReportedClaim(
                new ReportHead(r.id(), r.id(), r.outlet(), r.published(), r.title(), r.passages()), bare(held.claim()));
    }
}
