package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event holds: two days, both inclusive, either of them open.
 *
 * @param start the first day, or empty if not known
 * @param end the last day, or empty if not known or not yet come; not before {@code start}
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {

    /** Checks the order of the two days and that one of them is there. */
    public DateRange {
        if (start.isEmpty() && end.isEmpty()) {
            throw new ModelException("a range of days needs a start or an end: leave the range itself out");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new ModelException("the range %s to %s ends before it starts".formatted(start.get(), end.get()));
        }
    }

    /** Returns the range of one day. */
    public static DateRange day(LocalDate day) {
        return new DateRange(Optional.of(day), Optional.of(day));
    }

    /** Returns the range from one day to another, both inclusive. */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    /** Returns the range from a day on, with no known end. */
    public static DateRange from(LocalDate start) {
        return new DateRange(Optional.of(start), Optional.empty());
    }

    /** Returns the range up to a day, with no known start. */
    public static DateRange until(LocalDate end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }
}
