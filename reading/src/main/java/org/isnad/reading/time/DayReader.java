package org.isnad.reading.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.isnad.arabic.calendar.CalendarNames;
import org.isnad.arabic.token.Tokens;

/**
 * One time without the preposition that opens or closes it: a fixed expression, a date, a weekday; with the part of the day before it
 * («مساء يوم», «بعد ظهر»), and with the second telling of the same day after it («أمس (السبت)»).
 */
final class DayReader {
    private static final CalendarNames NAMES = CalendarNames.get();
    private static final int MAX_LEAD = 5;

    private final TimeTokens t;
    private final Tokens tokens;
    private final TimeLexicon lexicon;
    private final DateReader dates;

    DayReader(TimeTokens t, TimeLexicon lexicon, DateReader dates) {
        this.t = t;
        this.tokens = t.tokens();
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /** Reads the longest time at token {@code i}; {@code bareYear} allows a year that is only a number. */
    Optional<Found> at(int i, boolean bareYear) {
        Optional<Found> simple =
                simple(i, bareYear).map(f -> f.oneDay() ? pair(f, i, false) : f).map(f -> f.dayLike() ? tie(f) : f);
        int lead = lead(i);
        if (lead == i) {
            return simple;
        }
        Optional<Found> led = simple(lead, false)
                .filter(Found::dayLike)
                .map(f -> pair(f, lead, true))
                .map(this::tie);
        return longer(led, simple);
    }

    static Optional<Found> longer(Optional<Found> a, Optional<Found> b) {
        return b.isEmpty() || a.isPresent() && a.get().end() >= b.get().end() ? a : b;
    }

    /** Skips «يوم», parts of the day and «من» between them. */
    private int lead(int i) {
        int at = i;
        for (int k = 0; k < MAX_LEAD; k++) {
            int next = leadWord(at, at == i);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int leadWord(int at, boolean first) {
        if (!first && t.stripped(at) > 0) {
            return at;
        }
        if (t.is(at, TimeClass.PART)) {
            return tokens.is(at + 1, "من") || tokens.is(at + 1, "في") ? at + 2 : at + 1;
        }
        boolean before = t.word(at, "بعد") || t.word(at, "قبل");
        boolean middle = t.word(at, "منتصف") || before && tokens.is(at + 1, "منتصف");
        int part = before && middle ? at + 2 : at + 1;
        if ((before || middle) && t.whole(part, TimeClass.PART)) {
            return tokens.is(part + 1, "من") ? part + 2 : part + 1;
        }
        boolean day = t.is(at, TimeClass.UNIT) && t.value(at, TimeClass.UNIT) == Granule.DAY.ordinal() * 4;
        boolean plain = day && !t.definite(at, TimeClass.UNIT) && !tokens.is(at, "يوما");
        return plain || t.word(at, "يومي") || tokens.is(at, "بيومي") || tokens.is(at, "بتاريخ") ? at + 1 : at;
    }

    private Optional<Found> simple(int i, boolean bareYear) {
        Optional<Found> rule = rule(i);
        Optional<Found> date = dates.at(i, bareYear).map(d -> isName(i, d) ? Found.trap(d.end(), "name") : d);
        Optional<Found> best = longer(rule, date);
        return longer(best, weekday(i).map(f -> pair(f, i, false)));
    }

    private Optional<Found> rule(int i) {
        Optional<Found> best = Optional.empty();
        for (int k = 0; k < t.codes(i); k++) {
            for (TimeRule rule : lexicon.rules(t.code(i, k))) {
                best = longer(best, rule.match(t, i));
            }
        }
        if (tokens.isNumber(i) || tokens.is(i, "ال") || t.codes(i) > 0) {
            for (TimeRule rule : lexicon.rulesOfQuantity()) {
                best = longer(best, rule.match(t, i));
            }
        }
        return best.filter(f -> !Names.blocks(t, i, f));
    }

    private boolean isName(int i, Found f) {
        return f.value().orElseThrow() instanceof TimeValue.Date d
                && d.day().isPresent()
                && !d.year().told()
                && t.is(i - 1, TimeClass.NAMED);
    }

    private Optional<Found> weekday(int i) {
        int day = weekdayAt(i, true);
        if (day == 0 || tokens.is(i - 1, "سوق") || tokens.is(i - 1, "بين") && !tokens.isWord(i + 1)) {
            return Optional.empty();
        }
        boolean past = t.whole(i + 1, TimeClass.PAST);
        boolean next = t.whole(i + 1, TimeClass.NEXT);
        boolean told = past || next || t.whole(i + 1, TimeClass.THIS);
        TimeValue value = new TimeValue.Weekday(DayOfWeek.of(day), past ? -1 : next ? 1 : 0);
        return Optional.of(Found.of(told ? i + 2 : i + 1, value, "weekday"));
    }

    private int weekdayAt(int i, boolean clitics) {
        if (!tokens.isWord(i)) {
            return 0;
        }
        char[] c = tokens.text().array();
        int from = tokens.start(i);
        int day = NAMES.weekday(c, from, tokens.end(i));
        return day == 0 && clitics && (c[from] == 'و' || c[from] == 'ف' || c[from] == 'ب')
                ? NAMES.weekday(c, from + 1, tokens.end(i))
                : day;
    }

    /** «ليل السبت الأحد», «الأحد - الاثنين», «السبت والأحد المقبلين», «اليوم أو غداً». */
    private Found pair(Found f, int first, boolean led) {
        int at = f.end();
        if (f.oneDay()) {
            boolean or = tokens.is(at, "او") || tokens.is(at, "و");
            int next = or ? at + 1 : at;
            boolean joined = or || t.joined(at);
            Optional<Found> other = joined ? rule(next).filter(Found::oneDay) : Optional.empty();
            return other.map(o -> f.with(o.end(), between(f, o), "days-pair")).orElse(f);
        }
        if (!(f.value().orElseThrow() instanceof TimeValue.Weekday)) {
            return f;
        }
        boolean mark = tokens.isMark(at, '/') || tokens.isMark(at, '-');
        int next = mark || tokens.is(at, "او") ? at + 1 : at;
        boolean night = led && t.is(first - 1, TimeClass.PART) && t.value(first - 1, TimeClass.PART) == 1;
        boolean and = tokens.isWord(next) && tokens.text().charAt(tokens.start(next)) == 'و';
        int day = mark || night || and || next > at ? weekdayAt(next, and) : 0;
        if (day == 0) {
            return f;
        }
        boolean plural = t.whole(next + 1, TimeClass.NEXT) || t.whole(next + 1, TimeClass.PAST);
        int which = !plural ? 0 : t.is(next + 1, TimeClass.NEXT) ? 1 : -1;
        DayOfWeek start = ((TimeValue.Weekday) f.value().get()).day();
        TimeValue value = new TimeValue.Between(
                new TimeValue.Weekday(start, which), new TimeValue.Weekday(DayOfWeek.of(day), which));
        return f.with(plural ? next + 2 : next + 1, value, "weekday-pair");
    }

    private static TimeValue between(Found a, Found b) {
        return new TimeValue.Between(a.value().orElseThrow(), b.value().orElseThrow());
    }

    /** Joins a second telling of the same day, then takes the part of the day that follows. */
    private Found tie(Found f) {
        Found tied = f;
        for (int k = 0; k < 2 && tied.dayLike(); k++) {
            tied = tieOnce(tied);
        }
        return t.whole(tied.end(), TimeClass.ADVERB) ? tied.with(tied.end() + 1) : tied;
    }

    private Found tieOnce(Found f) {
        int at = f.end();
        boolean open = tokens.isMark(at, '(') || tokens.isMark(at, '[');
        boolean soft = tokens.isMark(at, '،') || tokens.isMark(at, '-') || tokens.isMark(at, '/');
        int inner = open || soft ? at + 1 : at;
        inner = tokens.is(inner, "الموافق") || tokens.is(inner, "يوم") ? inner + 1 : inner;
        inner = tokens.is(inner, "ل") ? inner + 1 : inner;
        if (inner >= tokens.size() || tokens.isWord(inner) && t.joined(inner)) {
            return f;
        }
        Optional<Found> second = second(inner, soft);
        Optional<TimeValue> value =
                second.flatMap(s -> tied(f.value().orElseThrow(), s.value().orElseThrow()));
        if (value.isEmpty()) {
            return f;
        }
        int end = second.get().end();
        end = open && (tokens.isMark(end, ')') || tokens.isMark(end, ']')) ? end + 1 : end;
        boolean bad = f.badDate() || second.get().badDate();
        boolean twin = f.twinMismatch() || second.get().twinMismatch();
        return new Found(end, value, f.rule() + "-tied", bad, twin);
    }

    private Optional<Found> second(int i, boolean soft) {
        Optional<Found> day = weekday(i)
                .or(() -> rule(i).filter(Found::oneDay))
                .or(() -> dates.at(i, false).filter(Found::dayLike));
        return day.filter(f -> !soft || !(f.value().orElseThrow() instanceof TimeValue.Weekday w && w.which() != 0));
    }

    private static Optional<TimeValue> tied(TimeValue a, TimeValue b) {
        int rankA = rank(a);
        int rankB = rank(b);
        if (rankA == rankB || rankA == 0 || rankB == 0) {
            return Optional.empty();
        }
        if (a instanceof TimeValue.Tied old) {
            return Optional.of(new TimeValue.Tied(old.loose(), b));
        }
        return Optional.of(rankA < rankB ? new TimeValue.Tied(a, b) : new TimeValue.Tied(b, a));
    }

    /** 1 a relative day, 2 a weekday or what is tied to one, 3 a date. */
    private static int rank(TimeValue v) {
        if (v instanceof TimeValue.Tied t) {
            return t.firm() instanceof TimeValue.Weekday ? 2 : 0;
        }
        return v instanceof TimeValue.Days
                ? 1
                : v instanceof TimeValue.Weekday ? 2 : v instanceof TimeValue.Date ? 3 : 0;
    }
}
