package org.isnad.arabic.fold;

import java.util.Arrays;

/**
 * A folded text and the way back to the raw one. Immutable; offsets of both are UTF-16 code units.
 */
public final class FoldedText implements CharSequence {
    private final String raw;
    private final char[] chars;
    private final int[] start;

    FoldedText(String raw, char[] chars, int[] start, int size) {
        this.raw = raw;
        this.chars = Arrays.copyOf(chars, size);
        this.start = Arrays.copyOf(start, size);
    }

    /** Returns the text before folding. */
    public String raw() {
        return raw;
    }

    /** Returns the folded characters. The array is shared, so callers only read it: inner loops need it plain. */
    public char[] array() {
        return chars;
    }

    /** Returns the offset in the raw text of the character from which folded character {@code i} came. */
    public int rawStart(int i) {
        return i < start.length ? start[i] : raw.length();
    }

    /**
     * Returns the raw offset after folded character {@code i - 1}, with the diacritics that follow it, so that
     * {@code [rawStart(a), rawEnd(b))} is the raw text of folded {@code [a, b)}.
     */
    public int rawEnd(int i) {
        if (i == 0) {
            return 0;
        }
        int at = start[i - 1] + 1;
        while (at < raw.length() && isMark(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c >= 0x064B && c <= 0x065F || c == 0x0640 || c == 0x0670 || c >= 0x06D6 && c <= 0x06DC;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
