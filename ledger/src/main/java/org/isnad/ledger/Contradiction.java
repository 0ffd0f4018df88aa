package org.isnad.ledger;

import java.util.Optional;
import org.isnad.comparison.Relation;

/**
 * Two claims that contradict each other.
 *
 * @param relation what the contradiction is, with both pieces of evidence
 * @param incident the id of the incident that the first of the two belongs to
 * @param dismissed who has dismissed it, if somebody has
 */
public record Contradiction(Relation relation, String incident, Optional<Dismissal> dismissed) {}
