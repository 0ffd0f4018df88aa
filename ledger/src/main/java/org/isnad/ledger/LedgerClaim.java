package org.isnad.ledger;

import org.isnad.model.Claim;

/**
 * A claim of the ledger.
 *
 * @param claim what it says, with the corrections of a person
 * @param report where it stands
 * @param review what a person has made of it
 * @param incident the id of the incident that it belongs to at the moment asked of
 * @param since the number of the journal entry that gave it this form
 */
public record LedgerClaim(Claim claim, LedgerReport report, ReviewState review, String incident, long since) {}
