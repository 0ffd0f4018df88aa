package org.isnad.reading.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** What the text says about a time, before it is known which days that means. */
public sealed interface TimeValue {

    /** Returns whether it counts from the report's day. */
    default boolean relative() {
        return true;
    }

    /**
     * Days counted from the report's day, both inclusive, an open side empty: «أمس» is -1 to -1, «في الأيام المقبلة» 0 to open.
     */
    record Days(OptionalInt from, OptionalInt to) implements TimeValue {
        static Days day(int n) {
            return new Days(OptionalInt.of(n), OptionalInt.of(n));
        }
    }

    /** «الليلة»: tonight; told as past, the night before the report's day too. */
    record Tonight() implements TimeValue {}

    /** The week that is so many after the report's: -1, 0 or 1. */
    record Week(int offset) implements TimeValue {}

    /** The decade or century that is so many after the report's. */
    record Period(Granule granule, int offset) implements TimeValue {}

    /**
     * A date or a part of one.
     *
     * @param year which year
     * @param month which month
     * @param day the day of the month
     * @param hijri whether year and month are those of the Islamic calendar
     * @param section which part of the month, or of the year if there is no month
     */
    record Date(Which year, Which month, OptionalInt day, boolean hijri, Section section) implements TimeValue {
        /** Returns whether year, month and day are all told by number. */
        public boolean full() {
            return year.kind() == Which.Kind.NUMBER && month.kind() == Which.Kind.NUMBER && day.isPresent();
        }

        @Override
        public boolean relative() {
            return year.kind() != Which.Kind.NUMBER;
        }
    }

    /** Years by their numbers: «تسعينيات القرن الماضي». */
    record Years(int first, int last) implements TimeValue {
        @Override
        public boolean relative() {
            return false;
        }
    }

    /** A weekday: which is -1 «الماضي», 1 «المقبل», otherwise 0. */
    record Weekday(DayOfWeek day, int which) implements TimeValue {}

    /** So many units before the report's day; a half counts .5. */
    record Ago(double count, Granule granule) implements TimeValue {}

    /** So many units after the report's day; known only if the event lies ahead. */
    record Ahead(double count, Granule granule) implements TimeValue {}

    /** The last so many units up to the report's day. */
    record Last(double count, Granule granule) implements TimeValue {}

    /** The next so many units from the report's day on. */
    record Next(double count, Granule granule) implements TimeValue {}

    /** Inside so many units: ahead if the event lies ahead; of the past, hours and days up to the report's day, else no day. */
    record Within(double count, Granule granule) implements TimeValue {}

    /** How long; says no day. A count of 0 is not known («أيام»). */
    record Duration(double count, Granule granule) implements TimeValue {
        @Override
        public boolean relative() {
            return false;
        }
    }

    /** An hour of the clock, or a part of the day, with no day. */
    record Clock(OptionalInt hour, OptionalInt minute) implements TimeValue {
        @Override
        public boolean relative() {
            return false;
        }
    }

    /** A time that the words leave open: «قبل أيام», «مؤخراً». */
    record Vague() implements TimeValue {
        @Override
        public boolean relative() {
            return false;
        }
    }

    /** From a time up to the report's day. */
    record Since(TimeValue start) implements TimeValue {}

    /** Up to a time, that included. */
    record Until(TimeValue end) implements TimeValue {}

    /** From a time on. */
    record From(TimeValue start) implements TimeValue {}

    /** From the start of one time to the end of another. */
    record Between(TimeValue start, TimeValue end) implements TimeValue {}

    /**
     * A time told twice: «أمس (السبت)», «السبت 14 تشرين الأول».
     *
     * @param loose the one that needs the other to be sure: a relative word or a weekday
     * @param firm a weekday or a date
     */
    record Tied(TimeValue loose, TimeValue firm) implements TimeValue {
        @Override
        public boolean relative() {
            return firm.relative();
        }

        /** Returns how many days the relative word lies after the report's day, if there is one. */
        public OptionalInt offset() {
            return loose instanceof Days d && d.from().isPresent() && d.from().equals(d.to())
                    ? d.from()
                    : OptionalInt.empty();
        }

        /** Returns the weekday that is told, if there is one. */
        public Optional<DayOfWeek> weekday() {
            return firm instanceof Weekday w
                    ? Optional.of(w.day())
                    : loose instanceof Weekday w ? Optional.of(w.day()) : Optional.empty();
        }
    }
}
