package org.isnad.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.arabic.calendar.Hijri;
import org.isnad.model.DateRange;
import org.isnad.model.Tense;

/** Which days a date or a part of one means. */
final class Dates {
    private Dates() {}

    static Optional<DateRange> resolve(TimeValue.Date d, LocalDate day, Tense tense) {
        boolean future = tense == Tense.FUTURE;
        if (!d.month().told()) {
            return ofYear(d, day).map(r -> clipped(r, d, day, future));
        }
        if (d.month().kind() == Which.Kind.OFFSET) {
            YearMonth month = YearMonth.from(day).plusMonths(d.month().n());
            return month(d, month.getYear(), month.getMonthValue()).map(r -> clipped(r, d, day, future));
        }
        if (d.year().told()) {
            return month(d, year(d, day), d.month().n()).map(r -> clipped(r, d, day, future));
        }
        return nearest(d, day, future).map(r -> clipped(r, d, day, future));
    }

    /** A year that has begun is known up to the report's day, one that is ahead from it on. */
    static DateRange clip(LocalDate start, LocalDate end, LocalDate day, boolean future) {
        if (start.isAfter(day) || end.isBefore(day)) {
            return DateRange.of(start, end);
        }
        return future ? DateRange.of(day, end) : DateRange.of(start, day);
    }

    private static DateRange clipped(DateRange r, TimeValue.Date d, LocalDate day, boolean future) {
        LocalDate start = r.start().orElseThrow();
        return d.day().isPresent() ? r : clip(start, r.end().orElseThrow(), day, future);
    }

    private static int year(TimeValue.Date d, LocalDate day) {
        int now = d.hijri() ? Hijri.year(day) : day.getYear();
        return d.year().kind() == Which.Kind.NUMBER
                ? d.year().n()
                : now + d.year().n();
    }

    private static Optional<DateRange> ofYear(TimeValue.Date d, LocalDate day) {
        if (d.section().isSeason()
                && !(d.year().kind() == Which.Kind.NUMBER || d.year().kind() == Which.Kind.OFFSET)) {
            return season(d, day);
        }
        int year = year(d, day);
        if (d.hijri()) {
            return range(Hijri.day(year, 1, 1), Hijri.lastDay(year, 12));
        }
        return year < 1 || year > 9999 ? Optional.empty() : Optional.of(part(d.section(), year));
    }

    private static Optional<DateRange> season(TimeValue.Date d, LocalDate day) {
        DateRange now = part(d.section(), day.getYear());
        boolean past = d.year().kind() != Which.Kind.NEXT;
        if (past) {
            return Optional.of(now.end().orElseThrow().isBefore(day) ? now : part(d.section(), day.getYear() - 1));
        }
        return Optional.of(now.start().orElseThrow().isAfter(day) ? now : part(d.section(), day.getYear() + 1));
    }

    private static DateRange part(Section section, int year) {
        return switch (section) {
            case START -> months(year, 1, 1);
            case EARLY -> months(year, 1, 3);
            case MIDDLE -> months(year, 6, 7);
            case LATE -> months(year, 10, 12);
            case END -> months(year, 12, 12);
            case SPRING -> months(year, 3, 5);
            case SUMMER -> months(year, 6, 8);
            case AUTUMN -> months(year, 9, 11);
            case WINTER -> months(year, 12, 14);
            case FIRST_HALF -> months(year, 1, 6);
            case SECOND_HALF -> months(year, 7, 12);
            case QUARTER_1 -> months(year, 1, 3);
            case QUARTER_2 -> months(year, 4, 6);
            case QUARTER_3 -> months(year, 7, 9);
            case QUARTER_4 -> months(year, 10, 12);
            case WHOLE -> months(year, 1, 12);
        };
    }

    private static DateRange months(int year, int first, int last) {
        YearMonth january = YearMonth.of(year, 1);
        return DateRange.of(
                january.plusMonths(first - 1L).atDay(1),
                january.plusMonths(last - 1L).atEndOfMonth());
    }

    /** A month or day without a year: the last one that has begun, or the first one that is not over. */
    private static Optional<DateRange> nearest(TimeValue.Date d, LocalDate day, boolean future) {
        boolean ahead = d.month().kind() == Which.Kind.NEXT || d.month().kind() == Which.Kind.NUMBER && future;
        int now = d.hijri() ? Hijri.year(day) : day.getYear();
        Optional<DateRange> best = Optional.empty();
        for (int k = 0; k <= 8 && best.isEmpty(); k++) {
            Optional<DateRange> r =
                    month(d, ahead ? now - 1 + k : now + 1 - k, d.month().n());
            best = r.filter(x -> fits(x, d.month().kind(), day, ahead));
        }
        return best;
    }

    private static boolean fits(DateRange r, Which.Kind kind, LocalDate day, boolean ahead) {
        LocalDate start = r.start().orElseThrow();
        LocalDate end = r.end().orElseThrow();
        return switch (kind) {
            case PAST -> end.isBefore(day);
            case NEXT -> start.isAfter(day);
            default -> ahead ? !end.isBefore(day) : !start.isAfter(day);
        };
    }

    private static Optional<DateRange> month(TimeValue.Date d, int year, int month) {
        if (d.hijri()) {
            return hijri(d, year, month);
        }
        if (year < 1 || year > 9999) {
            return Optional.empty();
        }
        YearMonth m = YearMonth.of(year, month);
        if (d.day().isPresent()) {
            int day = d.day().getAsInt();
            return m.isValidDay(day) ? Optional.of(DateRange.day(m.atDay(day))) : Optional.empty();
        }
        return Optional.of(
                switch (d.section()) {
                    case START -> DateRange.day(m.atDay(1));
                    case EARLY -> DateRange.of(m.atDay(1), m.atDay(10));
                    case MIDDLE -> DateRange.day(m.atDay(15));
                    case LATE -> DateRange.of(m.atDay(21), m.atEndOfMonth());
                    case END -> DateRange.day(m.atEndOfMonth());
                    case FIRST_HALF -> DateRange.of(m.atDay(1), m.atDay(15));
                    case SECOND_HALF -> DateRange.of(m.atDay(16), m.atEndOfMonth());
                    default -> DateRange.of(m.atDay(1), m.atEndOfMonth());
                });
    }

    private static Optional<DateRange> hijri(TimeValue.Date d, int year, int month) {
        OptionalInt day = d.day();
        if (day.isPresent()) {
            return Hijri.day(year, month, day.getAsInt()).map(DateRange::day);
        }
        return range(Hijri.day(year, month, 1), Hijri.lastDay(year, month));
    }

    private static Optional<DateRange> range(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isPresent() && end.isPresent()
                ? Optional.of(DateRange.of(start.get(), end.get()))
                : Optional.empty();
    }
}
