package org.isnad.ledger;

/**
 * What became of an addition, once it is safely in the ledger.
 *
 * @param report the report's id
 * @param file its name as given
 * @param outcome what became of it
 * @param claims how many claims the ledger now has of it; 0 if it is withdrawn
 */
public record Added(String report, String file, AddOutcome outcome, int claims) {}
