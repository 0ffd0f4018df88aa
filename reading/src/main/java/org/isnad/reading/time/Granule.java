package org.isnad.reading.time;

import java.time.LocalDate;

/** A unit in which time is counted. */
public enum Granule {
    /** A minute. */
    MINUTE,
    /** An hour. */
    HOUR,
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month of the calendar. */
    MONTH,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY;

    /** Returns the day that is {@code count} (may be negative, may have a half) of these units after a day. */
    public LocalDate shift(LocalDate day, double count) {
        return switch (this) {
            case MINUTE -> day;
            case HOUR -> day.plusDays((long) (Math.signum(count) * Math.ceil(Math.abs(count) / 24)));
            case DAY -> day.plusDays(Math.round(count));
            case WEEK -> day.plusDays(Math.round(count * 7));
            case MONTH -> halves(day.plusMonths((long) count), count, 15);
            case YEAR -> day.plusMonths(Math.round(count * 12));
            case DECADE -> day.plusMonths(Math.round(count * 120));
            case CENTURY -> day.plusMonths(Math.round(count * 1200));
        };
    }

    private static LocalDate halves(LocalDate day, double count, int half) {
        return day.plusDays(Math.round((count - (long) count) * 2 * half));
    }
}
