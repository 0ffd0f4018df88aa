package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.model.DateRange;
import org.isnad.reading.time.TimeMention;

/**
 * A possible time of an event.
 *
 * @param origin where it comes from
 * @param range the days; empty if the text does not say
 * @param mention the words, if it is stated
 */
public record TimeCandidate(Origin origin, Optional<DateRange> range, Optional<TimeMention> mention) {

    /** Where a time comes from. */
    public enum Origin {
        /** The text does not say. */
        NONE,
        /** Named in the clause. */
        STATED,
        /** Going on: the report's day. */
        ONGOING,
        /** The day of the statement. */
        SAID,
        /** The day of the claim before. */
        PREVIOUS,
        /** The day of an earlier claim of the same type. */
        SAME_TYPE,
        /** The first day that the report gives. */
        FIRST
    }
}
