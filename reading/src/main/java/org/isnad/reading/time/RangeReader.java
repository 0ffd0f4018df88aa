package org.isnad.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.isnad.arabic.token.Tokens;

/** Times with what opens or closes them: «منذ», «حتى», «اعتباراً من», «بعد», «بين … و», «من … إلى». */
final class RangeReader {
    private static final int EVENT_REACH = 11;

    private final TimeTokens t;
    private final Tokens tokens;
    private final DayReader days;
    private final ClockReader clocks;

    RangeReader(TimeTokens t, DayReader days, ClockReader clocks) {
        this.t = t;
        this.tokens = t.tokens();
        this.days = days;
        this.clocks = clocks;
    }

    /** Reads the longest time at token {@code i}. */
    Optional<Found> at(int i) {
        boolean bare = i > 0 && bareYearAfter(i - 1);
        Optional<Found> plain = DayReader.longer(days.at(i, bare), clocks.at(i));
        return tokens.isNumber(i) ? DayReader.longer(plain, yearSpan(i)) : DayReader.longer(plain, prefixed(i));
    }

    private boolean bareYearAfter(int i) {
        return t.word(i, "في") || t.word(i, "خلال") || t.word(i, "منذ") || t.word(i, "حتي");
    }

    private Optional<Found> prefixed(int i) {
        if (t.word(i, "منذ") || t.word(i, "مذ")) {
            return wrap(i + 1, "since", TimeValue.Since::new).or(() -> sinceEvent(i));
        } else if (t.word(i, "حتي") || t.word(i, "لغايه") || t.word(i, "بحلول")) {
            return wrap(i + 1, "until", TimeValue.Until::new);
        } else if (t.word(i, "قبل")) {
            return wrap(i + 1, "before", RangeReader::before);
        } else if (t.word(i, "بعد")) {
            return wrap(i + 1, "after", TimeValue.From::new);
        } else if (starting(i) && tokens.is(i + 1, "من")) {
            return wrap(i + 2, "starting", TimeValue.From::new);
        } else if (t.word(i, "بين") || t.word(i, "من")) {
            return between(i);
        }
        return Optional.empty();
    }

    /** «قبل عام 2011» ends with the year before it. */
    private static TimeValue before(TimeValue end) {
        return end instanceof TimeValue.Date d
                        && d.year().kind() == Which.Kind.NUMBER
                        && !d.month().told()
                        && d.section() == Section.WHOLE
                ? new TimeValue.Until(
                        new TimeValue.Date(Which.number(d.year().n() - 1), d.month(), d.day(), d.hijri(), d.section()))
                : new TimeValue.Until(end);
    }

    private boolean starting(int i) {
        return t.word(i, "اعتبارا")
                || t.word(i, "ابتداء")
                || t.word(i, "بدءا")
                || t.word(i, "بدء")
                || t.word(i, "انطلاقا")
                || t.word(i, "بدايه");
    }

    private Optional<Found> wrap(int i, String rule, UnaryOperator<TimeValue> make) {
        if (tokens.isWord(i) && t.joined(i)) {
            return Optional.empty();
        }
        Optional<Found> inner = days.at(i, true).filter(RangeReader::canWrap);
        Optional<Found> clock = clocks.at(i)
                .filter(c -> inner.isEmpty() || c.end() > inner.get().end());
        if (clock.isPresent()) {
            return clock;
        }
        return inner.map(f -> f.wrapped(i, make.apply(f.value().orElseThrow()), rule + "-" + f.rule()));
    }

    private static boolean canWrap(Found f) {
        return f.value().isPresent()
                && !(f.value().get() instanceof TimeValue.Duration
                        || f.value().get() instanceof TimeValue.Vague
                        || f.value().get() instanceof TimeValue.Clock
                        || f.value().get() instanceof TimeValue.Within);
    }

    /** «منذ بدء المعارك في أواخر آذار» counts from the date. */
    private Optional<Found> sinceEvent(int i) {
        int last = Math.min(tokens.size(), i + EVENT_REACH);
        for (int at = i + 2; at < last && tokens.isWord(at - 1) && !opensRange(at); at++) {
            boolean opens = tokens.is(at, "في") || tokens.is(at, "خلال");
            int inner = opens ? at + 1 : at;
            Optional<Found> date = t.stripped(inner) > 0 ? Optional.empty() : days.at(inner, opens);
            if (date.filter(RangeReader::isStart).isPresent()) {
                Found f = date.get();
                TimeValue start = f.value().orElseThrow();
                return Optional.of(f.wrapped(inner, new TimeValue.Since(start), "since-event-" + f.rule()));
            }
        }
        return Optional.empty();
    }

    private boolean opensRange(int at) {
        return t.word(at, "منذ") || t.word(at, "حتي") || t.word(at, "بعد") || t.word(at, "بين");
    }

    /** «(1980 - 1988)». */
    private Optional<Found> yearSpan(int i) {
        int first = t.digits(i);
        int last = tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '/') ? t.digits(i + 2) : -1;
        boolean years = first >= 1900 && last > first && last <= 2060 && tokens.mark(i + 3) != tokens.mark(i + 1);
        return years
                ? Optional.of(Found.of(i + 3, new TimeValue.Between(year(first), year(last)), "year-span"))
                : Optional.empty();
    }

    private static TimeValue year(int n) {
        return new TimeValue.Date(Which.number(n), Which.NONE, OptionalInt.empty(), false, Section.WHOLE);
    }

    private static boolean isStart(Found f) {
        boolean now = f.value().isPresent() && f.value().get().equals(TimeValue.Days.day(0));
        return canWrap(f)
                && !now
                && (f.dayLike()
                        || f.value().orElseThrow() instanceof TimeValue.Date
                        || f.value().orElseThrow() instanceof TimeValue.Ago);
    }

    /** «بين آذار وأيار», «من 10 إلى 15 أكتوبر», «بين عامي 2011 و2014», «من الأحد حتى الثلاثاء». */
    private Optional<Found> between(int i) {
        boolean and = t.word(i, "بين");
        int at = tokens.is(i + 1, "عامي") || tokens.is(i + 1, "سنتي") || tokens.is(i + 1, "يومي")
                ? i + 2
                : tokens.is(i + 1, "شهري") ? i + 2 : i + 1;
        Optional<Found> first = days.at(at, true).filter(RangeReader::isEdge);
        if (first.isPresent() && !(first.get().value().get() instanceof TimeValue.Between)) {
            return second(first.get().end(), and)
                    .map(s -> s.with(
                            s.end(), shared(first.get().value().get(), s.value().orElseThrow()), "between"));
        }
        if (first.isPresent() && and) {
            return first;
        }
        return daysOfMonth(at, and);
    }

    /** «من شباط حتى تشرين الثاني 1943»: the year of the end is that of the start too. */
    private static TimeValue shared(TimeValue start, TimeValue end) {
        boolean both = start instanceof TimeValue.Date s
                && end instanceof TimeValue.Date e
                && !s.year().told()
                && s.month().kind() == Which.Kind.NUMBER
                && e.month().kind() == Which.Kind.NUMBER
                && e.year().kind() == Which.Kind.NUMBER;
        if (!both) {
            return new TimeValue.Between(start, end);
        }
        TimeValue.Date s = (TimeValue.Date) start;
        TimeValue.Date e = (TimeValue.Date) end;
        Which year = Which.number(e.year().n() - (s.month().n() > e.month().n() ? 1 : 0));
        return new TimeValue.Between(new TimeValue.Date(year, s.month(), s.day(), s.hijri(), s.section()), end);
    }

    private static boolean isEdge(Found f) {
        return f.dayLike()
                || f.value().isPresent()
                        && (f.value().get() instanceof TimeValue.Date
                                || f.value().get() instanceof TimeValue.Between);
    }

    private Optional<Found> second(int at, boolean and) {
        int inner = connected(at, and);
        return inner < 0
                ? Optional.empty()
                : days.at(inner, true)
                        .filter(f -> f.dayLike()
                                || f.value().isPresent() && f.value().get() instanceof TimeValue.Date);
    }

    /** Returns the token at which the second edge begins, or -1 if no word joins it. */
    private int connected(int at, boolean and) {
        if (tokens.is(at, "و") && and) {
            return at + 1;
        }
        boolean to = t.word(at, "الي") || t.word(at, "حتي") || t.word(at, "ولغايه");
        boolean joined = and && tokens.isWord(at) && tokens.text().charAt(tokens.start(at)) == 'و';
        return !and && to ? at + 1 : joined ? at : -1;
    }

    private Optional<Found> daysOfMonth(int at, boolean and) {
        long n = t.digits(at) >= 0 ? Numerals.cardinal(t, at) : Numerals.ordinal(t, at);
        int inner = n < 1L << 32 ? -1 : connected(Numerals.end(n), and);
        if (inner < 0 || Numerals.value(n) > 31) {
            return Optional.empty();
        }
        return days.at(inner, false)
                .filter(f -> f.value().isPresent()
                        && f.value().get() instanceof TimeValue.Date d
                        && d.day().isPresent())
                .map(f -> {
                    TimeValue.Date d = (TimeValue.Date) f.value().get();
                    TimeValue start = new TimeValue.Date(
                            d.year(), d.month(), OptionalInt.of(Numerals.value(n)), d.hijri(), d.section());
                    return f.with(f.end(), new TimeValue.Between(start, d), "between-days");
                });
    }
}
