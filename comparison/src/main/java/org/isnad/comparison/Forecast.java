package org.isnad.comparison;

import java.util.Optional;
import org.isnad.model.DateRange;

/**
 * A claim about the future, and what came of it.
 *
 * @param claim what was foretold
 * @param origin who foretold it; empty for the outlet's own voice
 * @param horizon the days in which it should happen, counted from the day of the claim
 * @param outcome what came of it; empty while it is open
 * @param settledBy the relation that settles it
 */
public record Forecast(
        ReportedClaim claim,
        Optional<Origin> origin,
        Optional<DateRange> horizon,
        Optional<Outcome> outcome,
        Optional<Relation> settledBy) {}
