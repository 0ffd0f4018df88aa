package org.isnad.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.arabic.calendar.CalendarNames;
import org.isnad.arabic.calendar.Hijri;
import org.isnad.arabic.calendar.MonthName;
import org.isnad.arabic.token.Tokens;

/** Months with what follows them: a twin («آب/أغسطس»), «الماضي», a year, the Islamic era, the same day in the other calendar. */
final class MonthReader {
    private static final CalendarNames NAMES = CalendarNames.get();

    private final TimeTokens t;
    private final Tokens tokens;
    private final YearReader years;

    MonthReader(TimeTokens t, YearReader years) {
        this.t = t;
        this.tokens = t.tokens();
        this.years = years;
    }

    /** Reads the month at token {@code i}, after a day or a part of the month if there was one. */
    Optional<Found> at(int i, OptionalInt day, Section section, String rule) {
        int at = i;
        boolean word = isMonthWord(at);
        if (word) {
            Optional<Found> relative = relative(at, day, section);
            if (relative.isPresent()) {
                return relative;
            }
            at = tokens.is(at + 1, "من") ? at : at + 1;
        } else if (years.demonstrative(at) && isMonthWord(at + 1) && t.definite(at + 1, TimeClass.UNIT)) {
            return Optional.of(date(at + 2, Which.NONE, Which.offset(0), day, false, section, "month-relative"));
        }
        Optional<MonthName> name = at > i || day.isPresent() ? NAMES.month(tokens, at, 0) : name(at);
        boolean first = at == i && day.isEmpty() && section == Section.WHOLE;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean sure =
                name.get().alone() || spelledWithMadda(at) || word || day.isPresent() || section != Section.WHOLE;
        return named(at, name.get(), day, section, rule).filter(f -> sure || first && supported(f));
    }

    /** «آب» is the month, «أب» a father: folding unites them, the raw letter tells them apart. */
    private boolean spelledWithMadda(int at) {
        return tokens.is(at, "اب") && tokens.text().raw().charAt(tokens.rawStart(at)) == 'آ';
    }

    /** «مارس» alone could be a verb: a year or «الماضي» after it, or its twin, makes it a month. */
    private boolean supported(Found f) {
        return f.value().orElseThrow() instanceof TimeValue.Date d
                && (d.year().told()
                        || d.month().kind() != Which.Kind.NUMBER
                        || f.rule().endsWith("twin"));
    }

    private Optional<Found> named(int at, MonthName name, OptionalInt day, Section section, String rule) {
        int end = at + name.words();
        Optional<MonthName> twin = twin(end, name);
        boolean mismatch = twin.isPresent() && twin.get().month() != name.month();
        end = twin.isPresent() ? twinEnd(end, twin.get()) : end;
        Which month = Which.number(name.month());
        Which told = years.told(end);
        Which year = Which.NONE;
        boolean hijri = name.hijri();
        if (told.told()) {
            end++;
            month = told.n() < 0
                    ? new Which(Which.Kind.PAST, name.month())
                    : told.n() > 0 ? new Which(Which.Kind.NEXT, name.month()) : month;
            year = told.n() == 0 ? Which.offset(0) : Which.NONE;
        } else {
            Optional<YearReader.Year> y = year(end, day.isPresent(), hijri);
            year = y.map(YearReader.Year::year).orElse(year);
            end = y.map(YearReader.Year::end).orElse(end);
            end = hijri && hijriMark(tokens, end) ? end + 1 : end;
        }
        boolean bad = day.isPresent() && day.getAsInt() > dayLimit(name, year);
        TimeValue value = new TimeValue.Date(year, month, day, hijri, section);
        String id = twin.isPresent() ? rule + "-twin" : rule;
        return Optional.of(otherCalendar(new Found(end, Optional.of(value), id, bad, mismatch), hijri));
    }

    private Optional<YearReader.Year> year(int at, boolean afterDay, boolean hijri) {
        if (hijri && t.digits(at) >= 1300 && t.digits(at) < 1500) {
            return Optional.of(new YearReader.Year(at + 1, Which.number(t.digits(at)), true));
        }
        int skip = afterDay && tokens.isMark(at, '،') ? at + 1 : at;
        boolean ofYear = tokens.is(at, "من") || tokens.is(at, "في");
        return years.afterMonth(skip)
                .or(() -> ofYear ? years.at(at + 1, tokens.is(at, "من")) : Optional.empty())
                .filter(y -> skip == at || y.year().n() > 1900);
    }

    /** «12 محرم 1439 هـ الموافق 2 أكتوبر 2017»: the Gregorian day counts. */
    private Found otherCalendar(Found found, boolean hijri) {
        int at = found.end();
        boolean open = tokens.isMark(at, '(') || tokens.isMark(at, '،') || tokens.isMark(at, '-');
        at = open ? at + 1 : at;
        boolean says = tokens.is(at, "الموافق") || tokens.is(at, "الموافقه");
        at = says ? at + 1 : at;
        at = says && (tokens.is(at, "ل") || tokens.is(at, "يوم")) ? at + 1 : at;
        boolean mark = tokens.isMark(found.end(), '(');
        if (!says && !mark || t.digits(at) < 1 || t.digits(at) > 31) {
            return found;
        }
        Optional<MonthName> other = name(at + 1);
        if (other.isEmpty() || other.get().hijri() == hijri) {
            return found;
        }
        OptionalInt day = OptionalInt.of(t.digits(at));
        Optional<Found> second = named(at + 1, other.get(), day, Section.WHOLE, "date-two-calendars");
        return second.map(s -> closed(hijri ? s : found.with(s.end()), mark)).orElse(found);
    }

    private Found closed(Found f, boolean mark) {
        return mark && tokens.isMark(f.end(), ')') ? f.with(f.end() + 1) : f;
    }

    private Optional<Found> relative(int at, OptionalInt day, Section section) {
        if (!t.definite(at, TimeClass.UNIT)) {
            return Optional.empty();
        }
        Which told = years.told(at + 1);
        if (told.told()) {
            return Optional.of(date(at + 2, Which.NONE, told, day, false, section, "month-relative"));
        }
        boolean same = tokens.is(at + 1, "نفسه") || tokens.is(at + 1, "ذاته");
        boolean bare =
                (section != Section.WHOLE || day.isPresent()) && name(at + 1).isEmpty() && !same;
        return bare
                ? Optional.of(date(at + 1, Which.NONE, Which.offset(0), day, false, section, "month-relative"))
                : Optional.empty();
    }

    private static Found date(int end, Which y, Which m, OptionalInt d, boolean hijri, Section s, String rule) {
        return Found.of(end, new TimeValue.Date(y, m, d, hijri, s), rule);
    }

    private boolean isMonthWord(int i) {
        return t.is(i, TimeClass.UNIT)
                && t.value(i, TimeClass.UNIT) == Granule.MONTH.ordinal() * 4
                && !tokens.is(i, "شهرا");
    }

    /** Returns the month named at token {@code i}, with the conjunction or preposition taken off if the whole word is none. */
    Optional<MonthName> name(int i) {
        Optional<MonthName> whole = NAMES.month(tokens, i, 0);
        for (int skip = 1; whole.isEmpty() && skip <= 2 && i >= 0 && i < tokens.size(); skip++) {
            whole = clitics(i, skip)
                    ? NAMES.month(tokens, i, skip).filter(m -> !m.name().equals("اب"))
                    : whole;
        }
        return whole;
    }

    private boolean clitics(int i, int skip) {
        if (!tokens.isWord(i) || tokens.length(i) < skip + 2) {
            return false;
        }
        char a = tokens.text().charAt(tokens.start(i));
        char last = tokens.text().charAt(tokens.start(i) + skip - 1);
        boolean preposition = last == 'ب' || last == 'ل';
        return skip == 1 ? preposition || a == 'و' || a == 'ف' : (a == 'و' || a == 'ف') && preposition;
    }

    private Optional<MonthName> twin(int end, MonthName name) {
        boolean mark = tokens.isMark(end, '/') || tokens.isMark(end, '(');
        boolean dash = tokens.isMark(end, '-');
        Optional<MonthName> twin = NAMES.month(tokens, mark || dash ? end + 1 : end, 0)
                .filter(m -> m.hijri() == name.hijri() && !m.name().equals(name.name()));
        return mark ? twin : twin.filter(m -> m.month() == name.month());
    }

    private int twinEnd(int end, MonthName twin) {
        boolean mark = tokens.mark(end) != 0;
        int at = (mark ? end + 1 : end) + twin.words();
        return tokens.isMark(end, '(') && tokens.isMark(at, ')') ? at + 1 : at;
    }

    private static int dayLimit(MonthName name, Which year) {
        return year.kind() == Which.Kind.NUMBER
                ? length(year.n(), name.month(), name.hijri())
                : longest(name.month(), name.hijri());
    }

    /** Returns how many days the month can have in any year. */
    static int longest(int month, boolean hijri) {
        return hijri ? 30 : java.time.Month.of(month).maxLength();
    }

    /** Returns how many days the month has in a year. */
    static int length(int year, int month, boolean hijri) {
        if (hijri) {
            return Hijri.lastDay(year, month).isEmpty()
                            || Hijri.day(year, month, 30).isPresent()
                    ? 30
                    : 29;
        }
        return java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    /** Returns whether «هـ» or «هجرية» stands at a token. */
    static boolean hijriMark(Tokens tokens, int i) {
        return tokens.is(i, "ه") || tokens.is(i, "هجري") || tokens.is(i, "هجريه") || tokens.is(i, "للهجره");
    }
}
