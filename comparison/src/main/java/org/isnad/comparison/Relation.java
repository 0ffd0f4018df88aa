package org.isnad.comparison;

import java.util.Optional;

/**
 * What one claim is to another. Where the two differ in their part, {@code a} is the one that refines, updates, repeats or settles;
 * elsewhere {@code a} is the one with the smaller id.
 *
 * @param kind what it is
 * @param a the one side
 * @param b the other
 * @param dispute what a contradiction is about; empty for other kinds
 * @param outcome what came of a forecast; empty for other kinds
 * @param why the rule and what it found
 */
public record Relation(
        RelationKind kind, Evidence a, Evidence b, Optional<Dispute> dispute, Optional<Outcome> outcome, Why why) {

    /** Checks that each kind has what belongs to it. */
    public Relation {
        if (dispute.isPresent() != (kind == RelationKind.CONTRADICTS)
                || outcome.isPresent() != (kind == RelationKind.SETTLES)) {
            throw new ComparisonException(
                    "a contradiction needs a dispute, a settled forecast an outcome, and nothing else either: %s"
                            .formatted(kind));
        }
    }

    /** Returns an id that is the same however the relation was found: kind, dispute and the ids of the two claims. */
    public String id() {
        return String.join("|", kind.label(), dispute.map(d -> d.kind().label()).orElse(""), a.claim(), b.claim());
    }
}
