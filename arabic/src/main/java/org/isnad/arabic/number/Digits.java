package org.isnad.arabic.number;

import org.isnad.arabic.token.Tokens;

/**
 * The value of a number token. Groups of three digits after a separator are thousands («1,500», «1.500», «1٬500»); one separator
 * before any other count of digits, or before the last of several kinds, is the decimal mark («5,3», «1,234.5»). «٫» is always the
 * decimal mark, «٬» never. What fits neither, such as a date with dots, is no number. Pure.
 */
final class Digits {
    private Digits() {}

    /** Returns the value of number token {@code i}, NaN if it is none; {@code decimal} reads one dot as the decimal mark. */
    static double value(Tokens tokens, int i, boolean decimal) {
        int from = tokens.start(i);
        int to = tokens.end(i);
        int last = lastSeparator(tokens, from, to);
        if (last < 0) {
            return whole(tokens, from, to);
        }
        boolean point = isDecimal(tokens, from, last, to, decimal);
        double whole = grouped(tokens, from, point ? last : to);
        if (!point || Double.isNaN(whole)) {
            return whole;
        }
        return whole + whole(tokens, last + 1, to) / Math.pow(10, to - last - 1);
    }

    private static int lastSeparator(Tokens tokens, int from, int to) {
        for (int k = to - 1; k > from; k--) {
            if (!isDigit(tokens, k)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isDecimal(Tokens tokens, int from, int last, int to, boolean decimal) {
        char raw = tokens.text().raw().charAt(tokens.text().rawStart(last));
        if (raw == '٫') {
            return true;
        }
        int before = lastSeparator(tokens, from, last);
        boolean other =
                before >= 0 && tokens.text().charAt(before) != tokens.text().charAt(last);
        if (other) {
            return true;
        }
        boolean single = before < 0;
        boolean zero = last - from == 1 && tokens.text().charAt(from) == '0';
        return single && raw != '٬' && (to - last - 1 != 3 || last - from > 3 || zero || decimal);
    }

    /** A whole number with thousands marked or not. */
    private static double grouped(Tokens tokens, int from, int to) {
        int first = from;
        while (first < to && isDigit(tokens, first)) {
            first++;
        }
        if (first == to) {
            return whole(tokens, from, to);
        }
        double value = first - from > 3 ? Double.NaN : whole(tokens, from, first);
        char mark = tokens.text().charAt(first);
        for (int k = first; k < to; k += 4) {
            if (k + 4 > to || tokens.text().charAt(k) != mark || lastSeparator(tokens, k, k + 4) >= 0) {
                return Double.NaN;
            }
            value = value * 1000 + whole(tokens, k + 1, k + 4);
        }
        return value;
    }

    private static double whole(Tokens tokens, int from, int to) {
        double value = 0;
        for (int k = from; k < to; k++) {
            value = value * 10 + (tokens.text().charAt(k) - '0');
        }
        return to - from > 15 ? Double.NaN : value;
    }

    private static boolean isDigit(Tokens tokens, int k) {
        char c = tokens.text().charAt(k);
        return c >= '0' && c <= '9';
    }
}
