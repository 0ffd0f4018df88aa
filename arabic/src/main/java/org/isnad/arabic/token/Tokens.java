package org.isnad.arabic.token;

import java.util.Arrays;
import org.isnad.arabic.fold.FoldedText;

/**
 * The tokens of a text as parallel arrays: token {@code i} is {@code [start(i), end(i))} in the folded text. Immutable.
 */
public final class Tokens {
    private static final TokenKind[] KINDS = TokenKind.values();

    private final FoldedText text;
    private final int size;
    private final int[] start;
    private final int[] end;
    private final byte[] kind;

    Tokens(FoldedText text, int size, int[] start, int[] end, byte[] kind) {
        this.text = text;
        this.size = size;
        this.start = Arrays.copyOf(start, size);
        this.end = Arrays.copyOf(end, size);
        this.kind = Arrays.copyOf(kind, size);
    }

    /** Returns the folded text that the offsets point into. */
    public FoldedText text() {
        return text;
    }

    /** Returns the number of tokens. */
    public int size() {
        return size;
    }

    /** Returns the first folded character of token {@code i}. */
    public int start(int i) {
        return start[i];
    }

    /** Returns the folded character after the last of token {@code i}. */
    public int end(int i) {
        return end[i];
    }

    /** Returns the number of folded characters of token {@code i}. */
    public int length(int i) {
        return end[i] - start[i];
    }

    /** Returns what token {@code i} is made of. */
    public TokenKind kind(int i) {
        return KINDS[kind[i]];
    }

    /** Returns whether token {@code i} is a word of Arabic letters. */
    public boolean isWord(int i) {
        return i >= 0 && i < size && kind[i] == 0;
    }

    /** Returns whether token {@code i} is a number in digits. */
    public boolean isNumber(int i) {
        return i >= 0 && i < size && kind[i] == 1;
    }

    /** Returns whether token {@code i} is the one mark {@code c} (folded). */
    public boolean isMark(int i, char c) {
        return i >= 0 && i < size && kind[i] == 3 && text.charAt(start[i]) == c;
    }

    /** Returns the character of token {@code i} if it is a mark, otherwise 0. */
    public char mark(int i) {
        return i >= 0 && i < size && kind[i] == 3 ? text.charAt(start[i]) : 0;
    }

    /** Returns whether nothing, not even a space, stands between token {@code i} and the one before it. */
    public boolean glued(int i) {
        return i > 0 && start[i] == end[i - 1];
    }

    /** Returns whether token {@code i} is spelled so (folded); false outside the text. */
    public boolean is(int i, String folded) {
        if (i < 0 || i >= size || end[i] - start[i] != folded.length()) {
            return false;
        }
        for (int k = 0; k < folded.length(); k++) {
            if (text.charAt(start[i] + k) != folded.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the folded spelling of token {@code i}; makes a string, so not for inner loops. */
    public String folded(int i) {
        return new String(text.array(), start[i], end[i] - start[i]);
    }

    /** Returns the raw offset at which token {@code i} begins. */
    public int rawStart(int i) {
        return text.rawStart(start[i]);
    }

    /** Returns the raw offset after token {@code i}, its diacritics included. */
    public int rawEnd(int i) {
        return text.rawEnd(end[i]);
    }
}
