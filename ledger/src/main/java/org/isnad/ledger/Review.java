package org.isnad.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided about a claim, when and why.
 *
 * @param entry the number of the journal entry
 * @param at when
 * @param claim the id of the claim
 * @param decision what
 * @param by who
 * @param why the reason, if given
 */
public record Review(long entry, Instant at, String claim, Decision decision, String by, Optional<String> why) {}
