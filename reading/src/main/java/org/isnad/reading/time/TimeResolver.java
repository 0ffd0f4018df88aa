package org.isnad.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.DateRange;
import org.isnad.model.Tense;

/**
 * Which days a time means, for a report of a given day and an event that is past, going on or ahead. Pure and thread-safe.
 */
public final class TimeResolver {
    private TimeResolver() {}

    /** Returns the days that a mention means; empty if it says none, or a day that no calendar has. */
    public static Optional<DateRange> resolve(TimeMention mention, LocalDate reportDay, Tense tense) {
        return mention.badDate() ? Optional.empty() : resolve(mention.value(), reportDay, tense);
    }

    /** Returns the days that a time means; empty if it says none. */
    public static Optional<DateRange> resolve(TimeValue value, LocalDate day, Tense tense) {
        boolean future = tense == Tense.FUTURE;
        if (value instanceof TimeValue.Days d) {
            return range(shift(day, d.from()), shift(day, d.to()));
        } else if (value instanceof TimeValue.Tonight) {
            return future ? one(day) : both(day.minusDays(1), day);
        } else if (value instanceof TimeValue.Week w) {
            return Optional.of(week(w.offset(), day, future));
        } else if (value instanceof TimeValue.Period p) {
            return period(p, day, future);
        } else if (value instanceof TimeValue.Date d) {
            return Dates.resolve(d, day, tense);
        } else if (value instanceof TimeValue.Years y) {
            return both(LocalDate.of(y.first(), 1, 1), LocalDate.of(y.last(), 12, 31));
        } else if (value instanceof TimeValue.Weekday w) {
            return one(weekday(w, day, future));
        }
        return counted(value, day, tense);
    }

    private static Optional<DateRange> counted(TimeValue value, LocalDate day, Tense tense) {
        boolean future = tense == Tense.FUTURE;
        if (value instanceof TimeValue.Ago a) {
            return ago(a, day);
        } else if (value instanceof TimeValue.Ahead a) {
            return future ? one(a.granule().shift(day, a.count())) : Optional.empty();
        } else if (value instanceof TimeValue.Last l) {
            return both(l.granule().shift(day, -l.count()), day);
        } else if (value instanceof TimeValue.Next n) {
            return both(day, n.granule().shift(day, n.count()));
        } else if (value instanceof TimeValue.Within w) {
            return future
                    ? both(day, w.granule().shift(day, w.count()))
                    : w.granule().compareTo(Granule.DAY) <= 0
                            ? both(w.granule().shift(day, -w.count()), day)
                            : Optional.empty();
        }
        return composed(value, day, tense);
    }

    private static Optional<DateRange> composed(TimeValue value, LocalDate day, Tense tense) {
        if (value instanceof TimeValue.Since s && s.start() instanceof TimeValue.Ago a) {
            return both(a.granule().shift(day, -a.count()), day);
        } else if (value instanceof TimeValue.Since s) {
            return resolve(s.start(), day, Tense.PAST)
                    .flatMap(r -> r.start().isPresent() ? range(r.start(), later(r.start(), day)) : until(r.end()));
        } else if (value instanceof TimeValue.Until u) {
            return resolve(u.end(), day, tense).flatMap(r -> until(r.end()));
        } else if (value instanceof TimeValue.From f) {
            return resolve(f.start(), day, tense).flatMap(r -> from(r.start(), day, tense));
        } else if (value instanceof TimeValue.Between b) {
            return between(b, day, tense);
        } else if (value instanceof TimeValue.Tied t) {
            return tied(t, day, tense);
        }
        return Optional.empty();
    }

    /**
     * Returns the day from which the relative words near a tied mention count: with «أمس (السبت)» the day after the Saturday that is
     * nearest. Empty if the mention ties nothing. If it differs from the report's day, the two do not agree.
     */
    public static Optional<LocalDate> anchor(TimeValue value, LocalDate reportDay) {
        if (!(value instanceof TimeValue.Tied tied) || tied.offset().isEmpty()) {
            return value instanceof TimeValue.Since s
                    ? anchor(s.start(), reportDay)
                    : value instanceof TimeValue.Until u ? anchor(u.end(), reportDay) : Optional.empty();
        }
        int offset = tied.offset().getAsInt();
        LocalDate told = reportDay.plusDays(offset);
        if (tied.firm() instanceof TimeValue.Weekday w) {
            return Optional.of(nearest(w.day(), told).minusDays(offset));
        }
        return resolve(tied.firm(), reportDay, offset > 0 ? Tense.FUTURE : Tense.PAST)
                .flatMap(DateRange::start)
                .map(d -> d.minusDays(offset));
    }

    /** Returns whether the two halves of a tied time agree for a report of this day; true for all else. */
    public static boolean agrees(TimeValue value, LocalDate reportDay) {
        if (value instanceof TimeValue.Tied t
                && t.offset().isEmpty()
                && t.weekday().isPresent()) {
            return resolve(t.firm(), reportDay, Tense.PAST)
                    .flatMap(DateRange::start)
                    .map(d -> d.getDayOfWeek() == t.weekday().get())
                    .orElse(true);
        }
        return anchor(value, reportDay).map(reportDay::equals).orElse(true);
    }

    private static Optional<DateRange> tied(TimeValue.Tied t, LocalDate day, Tense tense) {
        if (t.offset().isPresent()) {
            return anchor(t, day).flatMap(a -> resolve(t.loose(), a, tense));
        }
        return resolve(t.firm(), day, tense);
    }

    private static LocalDate nearest(DayOfWeek wanted, LocalDate day) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(wanted));
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(wanted));
        return ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after) ? before : after;
    }

    private static LocalDate weekday(TimeValue.Weekday w, LocalDate day, boolean future) {
        return switch (w.which()) {
            case -1 -> day.with(TemporalAdjusters.previous(w.day()));
            case 1 -> day.with(TemporalAdjusters.next(w.day()));
            default ->
                future
                        ? day.with(TemporalAdjusters.nextOrSame(w.day()))
                        : day.with(TemporalAdjusters.previousOrSame(w.day()));
        };
    }

    /** «قبل سنتين» is the year of that number, «قبل يومين» the day. */
    private static Optional<DateRange> ago(TimeValue.Ago a, LocalDate day) {
        LocalDate then = a.granule().shift(day, -a.count());
        return a.granule().compareTo(Granule.YEAR) < 0
                ? one(then)
                : both(then.withDayOfYear(1), then.withMonth(12).withDayOfMonth(31));
    }

    private static DateRange week(int offset, LocalDate day, boolean future) {
        if (offset < 0) {
            return DateRange.of(day.minusDays(7), day.minusDays(1));
        } else if (offset > 0) {
            return DateRange.of(day.plusDays(1), day.plusDays(7));
        }
        return future
                ? DateRange.of(day, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))
                : DateRange.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)), day);
    }

    private static Optional<DateRange> period(TimeValue.Period p, LocalDate day, boolean future) {
        int size = p.granule() == Granule.CENTURY ? 100 : 10;
        int first = Math.floorDiv(day.getYear() - (size == 100 ? 1 : 0), size) * size + (size == 100 ? 1 : 0);
        LocalDate start = LocalDate.of(first + p.offset() * size, 1, 1);
        LocalDate end = start.plusYears(size).minusDays(1);
        return Optional.of(Dates.clip(start, end, day, future));
    }

    private static Optional<DateRange> between(TimeValue.Between b, LocalDate day, Tense tense) {
        Optional<LocalDate> end = resolve(b.end(), day, tense).flatMap(DateRange::end);
        Optional<LocalDate> start = resolve(b.start(), day, tense).flatMap(DateRange::start);
        if (start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get())) {
            return range(start, end);
        }
        boolean week = b.start() instanceof TimeValue.Weekday;
        if (week && end.get().equals(day) && start.get().equals(day.plusDays(6))) {
            return both(day.minusDays(1), day);
        }
        if (tense == Tense.FUTURE) {
            return both(start.get(), week ? end.get().plusWeeks(1) : end.get().plusYears(1));
        }
        return both(week ? start.get().minusWeeks(1) : start.get().minusYears(1), end.get());
    }

    private static Optional<DateRange> from(Optional<LocalDate> start, LocalDate day, Tense tense) {
        return tense == Tense.FUTURE || start.isEmpty() || start.get().isAfter(day)
                ? range(start, Optional.empty())
                : range(start, Optional.of(day));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> start, LocalDate day) {
        return Optional.of(start.get().isAfter(day) ? start.get() : day);
    }

    private static Optional<LocalDate> shift(LocalDate day, OptionalInt by) {
        return by.isPresent() ? Optional.of(day.plusDays(by.getAsInt())) : Optional.empty();
    }

    private static Optional<DateRange> until(Optional<LocalDate> end) {
        return range(Optional.empty(), end);
    }

    private static Optional<DateRange> range(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new DateRange(start, end));
    }

    private static Optional<DateRange> both(LocalDate start, LocalDate end) {
        return end.isBefore(start) ? Optional.empty() : Optional.of(DateRange.of(start, end));
    }

    private static Optional<DateRange> one(LocalDate day) {
        return Optional.of(DateRange.day(day));
    }
}
