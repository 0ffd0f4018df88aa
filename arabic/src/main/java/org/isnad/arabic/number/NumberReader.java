package org.isnad.arabic.number;

import java.util.Optional;
import org.isnad.arabic.token.Tokens;

/**
 * Reads numbers in words, in digits, and in both («4 مليون و521 ألف و727»). The first word may carry و or ف, then ب, ل or ك, then the
 * article. Pure and thread-safe; a token that begins no number costs a few look-ups and allocates nothing. A number has few
 * words, so reading from each token of a text is linear in the text.
 */
public final class NumberReader {
    private static final NumberWords WORDS = NumberWords.STANDARD;

    private NumberReader() {}

    /** Reads the longest number that begins with token {@code at} and ends before token {@code limit}. */
    public static Optional<NumberPhrase> read(Tokens tokens, int at, int limit) {
        int end = Math.min(limit, tokens.size());
        if (at < 0 || at >= end) {
            return Optional.empty();
        }
        if (tokens.isNumber(at)) {
            return new NumberParser(tokens, end).cardinal(at, -1);
        }
        int row = tokens.isWord(at) ? first(tokens, at) : -1;
        return row < 0 ? Optional.empty() : new NumberParser(tokens, end).read(at, row);
    }

    /** Returns the power of a thousand that token {@code i} names («ألفا», «ملايين»), 1 if it names none. */
    public static double scale(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return 1;
        }
        int row = WORDS.findDefinite(tokens.text().array(), tokens.start(i), tokens.end(i));
        if (row < 0) {
            return 1;
        }
        return switch (WORDS.kind(row)) {
            case SCALE, SCALE_OR_DUAL, PLURAL -> WORDS.value(row);
            default -> 1;
        };
    }

    /** The row of a first word, under its proclitics. */
    private static int first(Tokens tokens, int at) {
        char[] c = tokens.text().array();
        int from = tokens.start(at);
        int to = tokens.end(at);
        int row = afterConjunction(c, from, to);
        if (row < 0 && to - from > 2 && (c[from] == 'و' || c[from] == 'ف')) {
            row = afterConjunction(c, from + 1, to);
        }
        return row;
    }

    private static int afterConjunction(char[] c, int from, int to) {
        int row = WORDS.findDefinite(c, from, to);
        if (row >= 0 || to - from < 3) {
            return row;
        }
        char p = c[from];
        if (p == 'ل' && c[from + 1] == 'ل') {
            return WORDS.find(c, from + 2, to);
        }
        return p == 'ب' || p == 'ل' || p == 'ك' ? WORDS.findDefinite(c, from + 1, to) : -1;
    }
}
