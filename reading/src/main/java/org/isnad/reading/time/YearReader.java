package org.isnad.reading.time;

import java.util.Optional;
import org.isnad.arabic.token.Tokens;

/** Years: «عام 2014», «من العام الماضي», «سنة ألفين وأربعة عشر», «1439 هـ». Remembers the last year named for «العام نفسه». */
final class YearReader {
    /** A year in the text: which, in which calendar, and the token after it. */
    record Year(int end, Which year, boolean hijri) {}

    private final TimeTokens t;
    private final Tokens tokens;
    private Which named = Which.NONE;

    YearReader(TimeTokens t) {
        this.t = t;
        this.tokens = t.tokens();
    }

    /** Keeps the year that «العام نفسه» recalls. */
    void remember(Which year) {
        named = year;
    }

    /** Reads a year; {@code bare} allows one that is only a number. */
    Optional<Year> at(int i, boolean bare) {
        int at = tokens.is(i, "من") ? i + 1 : i;
        if (isYearWord(at)) {
            return t.definite(at, TimeClass.UNIT) && told(at + 1).told() && !title(at)
                    ? Optional.of(new Year(at + 2, told(at + 1), false))
                    : same(at).or(() -> number(at + 1, false)).or(() -> words(at + 1));
        }
        if (demonstrative(at) && isYearWord(at + 1) && t.definite(at + 1, TimeClass.UNIT)) {
            return Optional.of(new Year(at + 2, Which.offset(0), false));
        }
        if (tokens.is(at, "نفس") && isYearWord(at + 1)) {
            return Optional.of(new Year(at + 2, sameYear(), false));
        }
        return bare ? number(i, true).or(() -> words(i)) : Optional.empty();
    }

    /** Reads the year after a month's name, where a bare number is surely one. */
    Optional<Year> afterMonth(int i) {
        int n = t.digits(i);
        return n == 2000 && tokens.length(i) == 4 ? Optional.of(new Year(i + 1, Which.number(n), false)) : at(i, true);
    }

    /** Reads «العام» alone, as in «نهاية العام»: the report's year. */
    Optional<Year> current(int i) {
        return isYearWord(i) && t.definite(i, TimeClass.UNIT)
                ? Optional.of(new Year(i + 1, Which.offset(0), false))
                : Optional.empty();
    }

    /** Returns whether «الماضي», «المقبل» or «الجاري» stands at a token, as an offset. */
    Which told(int i) {
        if (t.stripped(i) > 0) {
            return Which.NONE;
        }
        if (t.is(i, TimeClass.PAST)) {
            return Which.offset(-1);
        }
        return t.is(i, TimeClass.NEXT) ? Which.offset(1) : t.is(i, TimeClass.THIS) ? Which.offset(0) : Which.NONE;
    }

    boolean demonstrative(int i) {
        return tokens.is(i, "هذا") || tokens.is(i, "هذه");
    }

    private boolean title(int at) {
        return t.is(at - 1, TimeClass.TITLE);
    }

    private boolean isYearWord(int i) {
        return t.is(i, TimeClass.UNIT)
                && t.value(i, TimeClass.UNIT) == Granule.YEAR.ordinal() * 4
                && !tokens.is(i, "عاما");
    }

    private Optional<Year> same(int at) {
        boolean same = tokens.is(at + 1, "نفسه")
                || tokens.is(at + 1, "ذاته")
                || tokens.is(at + 1, "نفسها")
                || tokens.is(at + 1, "ذاتها");
        return same ? Optional.of(new Year(at + 2, sameYear(), false)) : Optional.empty();
    }

    private Which sameYear() {
        return named.told() ? named : Which.offset(0);
    }

    private Optional<Year> number(int i, boolean bare) {
        int n = t.digits(i);
        if (n < 0 || tokens.length(i) != 4) {
            return Optional.empty();
        }
        if (MonthReader.hijriMark(tokens, i + 1)) {
            return Optional.of(new Year(i + 2, Which.number(n), true));
        }
        if (n >= 1300 && n < 1500 && !bare) {
            return Optional.of(new Year(i + 1, Which.number(n), true));
        }
        boolean counts = bare && (n == 2000 || t.whole(i + 1, TimeClass.UNIT) || tokens.isMark(i + 1, '%'));
        boolean fits = bare ? n >= 1940 && n <= 2060 && !counts : n >= 1500 && n <= 2100;
        int end = tokens.is(i + 1, "م") || tokens.is(i + 1, "ميلادي") || tokens.is(i + 1, "ميلاديه") ? i + 2 : i + 1;
        return fits ? Optional.of(new Year(end, Which.number(n), false)) : Optional.empty();
    }

    private Optional<Year> words(int i) {
        long n = t.digits(i) >= 0 || Numerals.definite(t, i) ? -1 : Numerals.cardinal(t, i);
        return n >= 0 && Numerals.value(n) >= 1900 && Numerals.value(n) <= 2100
                ? Optional.of(new Year(Numerals.end(n), Which.number(Numerals.value(n)), false))
                : Optional.empty();
    }
}
