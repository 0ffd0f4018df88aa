package org.isnad.reading.time;

import org.isnad.arabic.token.Tokens;

/** Words of time that are part of a name or mean something else: «روسيا اليوم», «صحيفة اليوم», «لامس». */
final class Names {
    private Names() {}

    /** Returns whether what a rule found at token {@code i} is none. */
    static boolean blocks(TimeTokens t, int i, Found found) {
        return switch (found.rule()) {
            case "today" -> brand(t, i);
            case "yesterday" -> touch(t, i);
            case "tomorrow" -> t.tokens().is(i, "الغد") && t.is(i - 1, TimeClass.NAMED);
            default -> false;
        };
    }

    private static boolean brand(TimeTokens t, int i) {
        Tokens tokens = t.tokens();
        if (tokens.is(i - 1, "صحيفه") || tokens.is(i - 1, "جريده") || tokens.is(i - 1, "لصحيفه") || quoted(tokens, i)) {
            return true;
        }
        if (!t.is(i - 1, TimeClass.BRAND) || !tokens.is(i, "اليوم")) {
            return false;
        }
        boolean named = tokens.isMark(i - 2, '"') || tokens.isMark(i - 2, '«') || t.is(i - 2, TimeClass.CHANNEL);
        return t.value(i - 1, TimeClass.BRAND) == 1 || named;
    }

    /** «"اليوم"» alone in marks is a paper. */
    private static boolean quoted(Tokens tokens, int i) {
        boolean marks = (tokens.isMark(i - 1, '"') || tokens.isMark(i - 1, '«'))
                && (tokens.isMark(i + 1, '"') || tokens.isMark(i + 1, '»'));
        return marks || tokens.is(i - 2, "ل") && tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')');
    }

    /** «لامس» is "he touched". */
    private static boolean touch(TimeTokens t, int i) {
        Tokens tokens = t.tokens();
        char last = tokens.text().charAt(tokens.start(i) + Math.max(0, t.stripped(i) - 1));
        return t.stripped(i) > 0
                && (last == 'ل' || last == 'ك')
                && tokens.text().charAt(tokens.end(i) - 1) == 'س'
                && tokens.text().charAt(tokens.end(i) - 3) == 'ا'
                && tokens.length(i) <= 5;
    }
}
