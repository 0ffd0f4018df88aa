package org.isnad.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.arabic.token.Tokens;

/**
 * Dates and parts of them: [part] [day] [month with its twin] [year], in words or digits, in both calendars. The order of the attempts is
 * from the fullest to the barest.
 */
final class DateReader {
    private final TimeTokens t;
    private final Tokens tokens;
    private final MonthReader months;
    private final YearReader years;

    DateReader(TimeTokens t) {
        this.t = t;
        this.tokens = t.tokens();
        this.years = new YearReader(t);
        this.months = new MonthReader(t, years);
    }

    /** Reads the date at token {@code i}; {@code bareYear} allows a year that is only a number. */
    Optional<Found> at(int i, boolean bareYear) {
        Optional<Found> found = digits(i).or(() -> dayFirst(i)).or(() -> sectioned(i));
        return found.or(() -> months.at(i, OptionalInt.empty(), Section.WHOLE, "month"))
                .or(() -> yearOnly(i, bareYear));
    }

    /** Keeps the year that a later «العام نفسه» recalls. */
    void remember(TimeValue value) {
        if (value instanceof TimeValue.Date d && !d.hijri() && d.year().kind() == Which.Kind.NUMBER) {
            years.remember(d.year());
        } else if (value instanceof TimeValue.Since s) {
            remember(s.start());
        } else if (value instanceof TimeValue.Tied t) {
            remember(t.firm());
        }
    }

    private Optional<Found> yearOnly(int i, boolean bareYear) {
        return years.at(i, bareYear)
                .map(y -> Found.of(
                        y.end(),
                        new TimeValue.Date(y.year(), Which.NONE, OptionalInt.empty(), y.hijri(), Section.WHOLE),
                        "year"));
    }

    /** «15 آب», «الثالث عشر من أكتوبر», «الخامس من الشهر الجاري». */
    private Optional<Found> dayFirst(int i) {
        long n = t.digits(i) >= 0 || tokens.is(i, "ال") ? Numerals.cardinal(t, i) : Numerals.ordinal(t, i);
        if (n < 0 || Numerals.value(n) < 1 || Numerals.value(n) > 31 || feminine(i)) {
            return Optional.empty();
        }
        int at = Numerals.end(n);
        at = tokens.is(at, "من") ? at + 1 : at;
        return months.at(at, OptionalInt.of(Numerals.value(n)), Section.WHOLE, "day-month");
    }

    /** «الثانية» is no day of a month: days are masculine. */
    private boolean feminine(int i) {
        boolean ordinal = t.is(i, TimeClass.ORDINAL);
        return ordinal && (tokens.text().charAt(tokens.end(i) - 1) == 'ه' || tokens.is(i, "الاولي"));
    }

    /** «منتصف آذار», «مطلع العام الجاري», «نهاية الشهر», «ربيع عام 2015», «الربع الأول من عام 2015». */
    private Optional<Found> sectioned(int i) {
        Optional<Section> part = fraction(i);
        int at = i + 2;
        if (part.isEmpty()) {
            if (!t.is(i, TimeClass.SECTION)) {
                return Optional.empty();
            }
            part = Optional.of(Section.values()[t.value(i, TimeClass.SECTION)]);
            at = i + 1;
        }
        if (part.get().isSeason()) {
            return season(i, at, part.get());
        }
        int inner = tokens.is(at, "من") ? at + 1 : at;
        Section section = part.get();
        return months.at(inner, OptionalInt.empty(), section, "part-of-month")
                .or(() -> sectionOfYear(inner, section, "part-of-year"));
    }

    private Optional<Found> sectionOfYear(int at, Section section, String rule) {
        Optional<YearReader.Year> year = years.at(at, true);
        if (year.isEmpty() && t.definite(at, TimeClass.UNIT) && t.stripped(at) == 0) {
            year = years.current(at);
        }
        return year.map(y ->
                Found.of(y.end(), new TimeValue.Date(y.year(), Which.NONE, OptionalInt.empty(), false, section), rule));
    }

    private Optional<Found> season(int i, int at, Section season) {
        Which which = t.whole(at, TimeClass.PAST)
                ? new Which(Which.Kind.PAST, 0)
                : t.whole(at, TimeClass.NEXT)
                        ? new Which(Which.Kind.NEXT, 0)
                        : t.whole(at, TimeClass.THIS) ? Which.offset(0) : Which.NONE;
        if (which.told() && t.definite(i, TimeClass.SECTION)) {
            TimeValue value = new TimeValue.Date(which, Which.NONE, OptionalInt.empty(), false, season);
            return Optional.of(Found.of(at + 1, value, "season"));
        }
        int inner = tokens.is(at, "من") || tokens.is(at, "في") ? at + 1 : at;
        return sectionOfNamedYear(inner, season);
    }

    private Optional<Found> sectionOfNamedYear(int at, Section season) {
        return years.at(at, true)
                .map(y -> Found.of(
                        y.end(),
                        new TimeValue.Date(y.year(), Which.NONE, OptionalInt.empty(), false, season),
                        "season"));
    }

    private Optional<Section> fraction(int i) {
        boolean half = tokens.is(i, "النصف") || tokens.is(i, "بالنصف");
        boolean quarter = tokens.is(i, "الربع") || tokens.is(i, "بالربع");
        if (!half && !quarter || !t.is(i + 1, TimeClass.ORDINAL)) {
            return Optional.empty();
        }
        int n = t.value(i + 1, TimeClass.ORDINAL);
        Section first = half ? Section.FIRST_HALF : Section.QUARTER_1;
        return n <= (half ? 2 : 4) ? Optional.of(Section.values()[first.ordinal() + n - 1]) : Optional.empty();
    }

    /** «13/10/2017», «2017-10-13», «13.10.2017», «16/2 الحالي». */
    private Optional<Found> digits(int i) {
        if (!tokens.isNumber(i)) {
            return Optional.empty();
        }
        int[] dotted = dotted(i);
        if (dotted.length == 3) {
            return numeric(i + 1, dotted[0], dotted[1], dotted[2]);
        }
        char mark = tokens.mark(i + 1);
        if (mark != '/' && mark != '-' || t.digits(i) < 0 || t.digits(i + 2) < 0) {
            return Optional.empty();
        }
        if (tokens.mark(i + 3) == mark && t.digits(i + 4) >= 0) {
            return numeric(i + 5, t.digits(i), t.digits(i + 2), t.digits(i + 4));
        }
        boolean told =
                t.whole(i + 3, TimeClass.THIS) || t.whole(i + 3, TimeClass.PAST) || t.whole(i + 3, TimeClass.NEXT);
        boolean day = tokens.is(i - 1, "يوم") || tokens.is(i - 1, "بتاريخ");
        if (mark == '/' && (told || day) && t.digits(i) <= 31 && t.digits(i + 2) <= 12 && t.digits(i + 2) > 0) {
            Which month = Which.number(t.digits(i + 2));
            return Optional.of(new Found(
                    told ? i + 4 : i + 3,
                    Optional.of(
                            new TimeValue.Date(Which.NONE, month, OptionalInt.of(t.digits(i)), false, Section.WHOLE)),
                    "date-digits",
                    t.digits(i) > MonthReader.longest(month.n(), false),
                    false));
        }
        return Optional.empty();
    }

    private Optional<Found> numeric(int end, int a, int b, int c) {
        boolean yearFirst = a > 31;
        int year = yearFirst ? a : c < 100 ? 2000 + c : c;
        int day = yearFirst ? c : a;
        boolean hijriMark = MonthReader.hijriMark(tokens, end);
        boolean plausible = year >= 1300 && year <= 2100 && (year >= 1900 || hijriMark || year < 1500);
        if (!plausible || b < 1 || b > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        boolean hijri = hijriMark || year < 1500;
        boolean bad = day > MonthReader.length(year, b, hijri);
        TimeValue value =
                new TimeValue.Date(Which.number(year), Which.number(b), OptionalInt.of(day), hijri, Section.WHOLE);
        return Optional.of(new Found(hijriMark ? end + 1 : end, Optional.of(value), "date-digits", bad, false));
    }

    /** The three numbers of «13.10.2017», which is one token. */
    private int[] dotted(int i) {
        int[] out = new int[3];
        int n = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            char c = tokens.text().charAt(k);
            if (c == '.') {
                n++;
            } else if (c < '0' || c > '9' || out[Math.min(n, 2)] > 999) {
                return new int[0];
            } else if (n < 3) {
                out[n] = out[n] * 10 + c - '0';
            }
        }
        return n == 2 ? out : new int[0];
    }
}
