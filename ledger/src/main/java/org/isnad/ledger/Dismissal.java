package org.isnad.ledger;

import java.util.Optional;

/**
 * That a person has dismissed a contradiction.
 *
 * @param entry the number of the journal entry
 * @param relation the id of the relation
 * @param by who
 * @param why the reason, if given
 */
public record Dismissal(long entry, String relation, String by, Optional<String> why) {}
