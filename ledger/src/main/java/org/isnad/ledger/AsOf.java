package org.isnad.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The moment of which a question is asked: now, or what was known at the end of a day.
 *
 * @param day the day, ending at midnight UTC; empty for now
 */
public record AsOf(Optional<LocalDate> day) {
    /** What is known now. */
    public static final AsOf NOW = new AsOf(Optional.empty());

    /** Returns the end of a day, UTC. */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(Optional.of(day));
    }
}
