package org.isnad.arabic.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * The Islamic calendar by the reckoning of Umm al-Qura, as the JDK holds it (about 1300 to 1600 AH). Countries that wait for the moon to
 * be seen can differ by a day. Pure and thread-safe.
 */
public final class Hijri {
    private Hijri() {}

    /** Returns the Gregorian day, or empty if the calendar has no such day. */
    public static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the last Gregorian day of a month, or empty outside the calendar. */
    public static Optional<LocalDate> lastDay(int year, int month) {
        try {
            HijrahDate first = HijrahDate.of(year, month, 1);
            return Optional.of(LocalDate.from(first).plusDays(first.lengthOfMonth() - 1L));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the year of the Islamic calendar in which a day lies. */
    public static int year(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    /** Returns the month of the Islamic calendar, 1 to 12, in which a day lies. */
    public static int month(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
    }
}
