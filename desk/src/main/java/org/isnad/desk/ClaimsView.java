package org.isnad.desk;

import java.util.List;
import org.isnad.ledger.LedgerClaim;

/**
 * The list of claims.
 *
 * @param frame what every page needs
 * @param query what is asked for
 * @param claims this page of them
 * @param total how many there are; -1 where words are searched for
 * @param page the number of the page, from 1
 * @param more whether there is a next page
 */
public record ClaimsView(Frame frame, ClaimQuery query, List<LedgerClaim> claims, long total, int page, boolean more) {
    /** Copies the list. */
    public ClaimsView {
        claims = List.copyOf(claims);
    }
}
