package org.isnad.reading.time;

import java.util.Optional;
import org.isnad.arabic.calendar.CalendarNames;

/**
 * So many units of time in the text: «يومين», «أكثر من عام ونصف العام», «الساعات الأربع والعشرين».
 *
 * @param end the token after its last
 * @param count how many; 0 if the text leaves it open («أيام»)
 * @param granule the unit
 * @param bare whether it is one unit without a number («يوم»)
 */
record Amount(int end, double count, Granule granule, boolean bare) {
    private static final Granule[] GRANULES = Granule.values();

    /** Reads an amount with the article, or one without it. */
    static Optional<Amount> at(TimeTokens t, int i, boolean definite) {
        return definite ? definite(t, i) : indefinite(t, hedge(t, i));
    }

    private static int hedge(TimeTokens t, int i) {
        if (t.is(i, TimeClass.HEDGE)) {
            return t.tokens().is(i + 1, "من") ? i + 2 : i + 1;
        }
        boolean more = t.tokens().is(i, "اكثر")
                || t.tokens().is(i, "اقل")
                || t.tokens().is(i, "ازيد");
        if (more && t.tokens().is(i + 1, "من")) {
            return i + 2;
        }
        if (t.tokens().is(i, "ما")
                && (t.tokens().is(i + 1, "يقارب") || t.tokens().is(i + 1, "يقرب"))) {
            return t.tokens().is(i + 2, "من") ? i + 3 : i + 2;
        }
        boolean exceeds = t.tokens().is(i, "ما") && t.tokens().is(i + 1, "يزيد");
        return exceeds && (t.tokens().is(i + 2, "علي") || t.tokens().is(i + 2, "عن")) ? i + 3 : i;
    }

    private static Optional<Amount> indefinite(TimeTokens t, int i) {
        if (t.is(i, TimeClass.SEVERAL) && t.whole(i + 1, TimeClass.UNIT)) {
            return unit(t, i + 1).map(a -> new Amount(a.end, 0, a.granule, false));
        }
        if (t.is(i, TimeClass.UNIT) && !t.definite(i, TimeClass.UNIT)) {
            return unit(t, i).map(a -> half(t, one(t, a))).filter(a -> !a.bare || !named(t, a.end));
        }
        long n = Numerals.cardinal(t, i);
        if (n < 0 || Numerals.definite(t, i) || !t.whole(Numerals.end(n), TimeClass.UNIT)) {
            return Optional.empty();
        }
        return unit(t, Numerals.end(n)).map(a -> half(t, new Amount(a.end, Numerals.value(n), a.granule, false)));
    }

    /** «عام 2017», «شهر آب», «يوم الجمعة» are no amounts. */
    private static boolean named(TimeTokens t, int next) {
        if (next >= t.size() || !t.tokens().isWord(next)) {
            return t.digits(next) >= 0;
        }
        CalendarNames names = CalendarNames.get();
        int day = names.weekday(
                t.tokens().text().array(), t.tokens().start(next), t.tokens().end(next));
        return day > 0 || names.month(t.tokens(), next, 0).isPresent();
    }

    private static Amount one(TimeTokens t, Amount a) {
        if (!a.bare) {
            return a;
        }
        boolean one = t.tokens().is(a.end, "واحد") || t.tokens().is(a.end, "واحده");
        return one ? new Amount(a.end + 1, 1, a.granule, false) : a;
    }

    private static Amount half(TimeTokens t, Amount a) {
        if (!t.tokens().is(a.end, "ونصف") || a.count == 0) {
            return a;
        }
        boolean again = t.whole(a.end + 1, TimeClass.UNIT);
        return new Amount(a.end + (again ? 2 : 1), a.count + 0.5, a.granule, false);
    }

    private static Optional<Amount> definite(TimeTokens t, int i) {
        if (t.definite(i, TimeClass.UNIT)) {
            return unit(t, i).filter(a -> !a.bare || t.tokens().is(i + 1, "ال")).map(a -> counted(t, a));
        }
        long n = Numerals.definite(t, i) ? Numerals.cardinal(t, i) : -1;
        if (n < 0 || !t.whole(Numerals.end(n), TimeClass.UNIT)) {
            return Optional.empty();
        }
        return unit(t, Numerals.end(n)).map(a -> new Amount(a.end, Numerals.value(n), a.granule, false));
    }

    /** «الساعات القليلة», «الأيام الثلاثة», «الساعات الـ24». */
    private static Amount counted(TimeTokens t, Amount a) {
        if (t.whole(a.end, TimeClass.FEW)) {
            return new Amount(a.end + 1, a.count, a.granule, false);
        }
        long n = t.stripped(a.end) == 0 ? Numerals.cardinal(t, a.end) : -1;
        return n > 0 ? new Amount(Numerals.end(n), Numerals.value(n), a.granule, false) : a;
    }

    private static Optional<Amount> unit(TimeTokens t, int i) {
        int value = t.value(i, TimeClass.UNIT);
        int number = value % 4;
        Granule granule = GRANULES[value / 4];
        Amount plain = new Amount(i + 1, number == 2 ? 0 : number + 1, granule, number == 0);
        boolean few = number == 2 && t.whole(i + 1, TimeClass.FEW) && !t.definite(i, TimeClass.UNIT);
        return Optional.of(few ? new Amount(i + 2, 0, granule, false) : plain);
    }
}
