package org.isnad.reading.text;

import java.util.Arrays;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;

/**
 * Where sentences begin and end, as token ranges: at line breaks, at full stops, question and exclamation marks (with the quotation
 * marks that close after them), and, where a text has no marks, after {@link #LONGEST} tokens at the next connective. A full
 * stop after one or two letters («د.», «أ.ف.ب») ends nothing. Immutable.
 */
public final class Sentences {
    /** How many tokens a sentence may have before it is cut by rule: far beyond what the press writes. */
    public static final int LONGEST = 220;

    private final int[] border;
    private final int size;

    private Sentences(int[] border, int size) {
        this.border = border;
        this.size = size;
    }

    /** Cuts the tokens from {@code first} on into sentences. */
    public static Sentences of(Tokens tokens, int first) {
        int[] border = new int[16];
        int size = 0;
        int start = first;
        for (int i = first; i <= tokens.size(); i++) {
            boolean end = i == tokens.size() || ends(tokens, i) || tooLong(tokens, start, i);
            if (!end) {
                continue;
            }
            int after = i == tokens.size() ? i : afterEnd(tokens, i);
            if (size * 2 + 2 > border.length) {
                border = Arrays.copyOf(border, border.length * 2);
            }
            if (i > start) {
                border[size * 2] = start;
                border[size * 2 + 1] = i;
                size++;
            }
            start = after;
            i = Math.max(i, after - 1);
        }
        return new Sentences(border, size);
    }

    /** Returns how many sentences there are. */
    public int size() {
        return size;
    }

    /** Returns the first token of sentence {@code i}. */
    public int first(int i) {
        return border[i * 2];
    }

    /** Returns the token after the last of sentence {@code i}, its closing mark left out. */
    public int end(int i) {
        return border[i * 2 + 1];
    }

    /** Returns the last sentence that begins at or before a token; the first for tokens before it. */
    public int at(int token) {
        int low = 0;
        int high = Math.max(0, size - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (border[middle * 2] <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean ends(Tokens t, int i) {
        if (t.kind(i) == TokenKind.BREAK) {
            return true;
        }
        char c = t.mark(i);
        if (c == '!' || c == '?' || c == '؟' || c == '…') {
            return true;
        }
        return c == '.' && !abbreviation(t, i);
    }

    private static boolean abbreviation(Tokens t, int i) {
        boolean before = t.isWord(i - 1) && t.length(i - 1) == 1 && t.glued(i);
        boolean after = t.isWord(i + 1) && t.glued(i + 1) && t.length(i + 1) <= 2;
        return before && (after || t.is(i - 1, "د") || t.is(i - 1, "م")) || after && t.length(i - 1) <= 2;
    }

    private static boolean tooLong(Tokens t, int start, int i) {
        if (i - start < LONGEST) {
            return false;
        }
        char c = t.mark(i);
        boolean connective = t.isWord(i) && t.length(i) > 3 && t.text().charAt(t.start(i)) == 'و';
        return c == '،' || c == ',' || c == '؛' || connective || i - start >= 2 * LONGEST;
    }

    /** Skips further marks of the same end, and the closing quotation marks that follow it. */
    private static int afterEnd(Tokens t, int i) {
        if (t.isWord(i) || t.isNumber(i)) {
            return i;
        }
        int at = i + 1;
        while (at < t.size()) {
            char c = t.mark(at);
            boolean more = c == '.' || c == '!' || c == '؟' || c == '?' || c == '»' || t.kind(at) == TokenKind.BREAK;
            boolean straight = c == '"' && t.glued(at);
            if (!more && !straight) {
                break;
            }
            at++;
        }
        return at;
    }
}
