package org.isnad.reading.time;

/**
 * Numbers as times need them: counts in digits or words, ordinals, years in words. Each method returns a packed number and end, or -1.
 */
final class Numerals {
    private Numerals() {}

    static long pack(int value, int end) {
        return (long) value << 32 | end;
    }

    static int value(long packed) {
        return (int) (packed >> 32);
    }

    static int end(long packed) {
        return (int) packed;
    }

    /** Reads a count with or without the article: «24», «الـ24», «أربع وعشرين», «الثلاثة». */
    static long cardinal(TimeTokens t, int i) {
        int at = t.tokens().is(i, "ال") ? i + 1 : i;
        int digits = t.digits(at);
        if (digits >= 0) {
            return pack(digits, at + 1);
        }
        return at == i ? words(t, i) : -1;
    }

    /** Returns whether a count at a token carries the article. */
    static boolean definite(TimeTokens t, int i) {
        return t.tokens().is(i, "ال") && t.tokens().isNumber(i + 1) || t.definite(i, TimeClass.CARDINAL);
    }

    private static long words(TimeTokens t, int i) {
        if (!t.is(i, TimeClass.CARDINAL)) {
            return -1;
        }
        int last = t.value(i, TimeClass.CARDINAL);
        int sum = last;
        int at = i + 1;
        while (at < t.size() && at < i + 8) {
            boolean apart = t.tokens().is(at, "و");
            int number = apart ? at + 1 : at;
            if (!t.is(number, TimeClass.CARDINAL)) {
                break;
            }
            int next = t.value(number, TimeClass.CARDINAL);
            boolean teen = !apart && !t.joined(at) && next == 10 && last < 10;
            boolean sums =
                    (apart || t.joined(at) || eleven(t, at)) && (next < last || last < 10 && next >= 20 && next < 100);
            if (!teen && !sums) {
                break;
            }
            sum += next;
            last = next;
            at = number + 1;
        }
        return pack(sum, at);
    }

    /** «وأحد عشر»: folding makes its first word «واحد». */
    private static boolean eleven(TimeTokens t, int at) {
        return t.tokens().is(at, "واحد")
                && t.whole(at + 1, TimeClass.CARDINAL)
                && t.value(at + 1, TimeClass.CARDINAL) == 10;
    }

    /** Reads an ordinal with the article: «الثالث عشر», «الحادي والثلاثين», «العشرين». */
    static long ordinal(TimeTokens t, int i) {
        if (!t.definite(i, TimeClass.ORDINAL)) {
            boolean tens = t.definite(i, TimeClass.CARDINAL)
                    && (t.value(i, TimeClass.CARDINAL) == 20 || t.value(i, TimeClass.CARDINAL) == 30);
            return tens ? pack(t.value(i, TimeClass.CARDINAL), i + 1) : -1;
        }
        int value = t.value(i, TimeClass.ORDINAL);
        if (t.is(i + 1, TimeClass.CARDINAL)) {
            int next = t.value(i + 1, TimeClass.CARDINAL);
            if (next == 10 && t.stripped(i + 1) == 0) {
                return pack(value + 10, i + 2);
            }
            if (t.joined(i + 1) && next >= 20 && next < 100) {
                return pack(value + next, i + 2);
            }
        }
        return pack(value, i + 1);
    }
}
