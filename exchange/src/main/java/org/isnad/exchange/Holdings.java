package org.isnad.exchange;

import java.util.function.Consumer;
import org.isnad.comparison.Incident;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;

/**
 * What of a ledger is exported. Thread-safe as the ledger is.
 *
 * @param ledger the ledger
 * @param filter which claims, and incidents with such a claim
 * @param moment as of when
 */
public record Holdings(Ledger ledger, ClaimFilter filter, AsOf moment) {
    private static final int STEP = 1000;

    /** Gives each incident with a claim that satisfies the filter to a taker, those with most claims first. */
    public void eachIncident(Consumer<Incident> taker) {
        long offset = 0;
        boolean more = true;
        while (more) {
            Page<Incident> page = ledger.incidents(filter, moment, new Paging(offset, STEP));
            page.items().forEach(taker);
            offset += page.items().size();
            more = page.more();
        }
    }

    /** Gives each claim that satisfies the filter to a taker, in the order in which their reports came. */
    public void eachClaim(Consumer<LedgerClaim> taker) {
        ledger.eachClaim(filter, moment, taker);
    }
}
