package org.isnad.reading.input;

import java.util.OptionalInt;

/**
 * Bytes as text.
 *
 * @param text the characters, without a byte order mark; U+FFFD where bytes were wrong
 * @param charset the encoding that was found, by its IANA name
 * @param wrong how many stretches of bytes were not valid in that encoding
 * @param firstWrong the offset in the text of the first of them, in UTF-16 code units
 * @param whole whether the text is all of it, and not cut after the longest length that is read
 */
public record Decoded(String text, String charset, int wrong, OptionalInt firstWrong, boolean whole) {
    private static final char REPLACEMENT = '\uFFFD';

    /** Takes text that was decoded elsewhere, cut like any other after the longest length that is read. Counts its U+FFFD as wrong. */
    public static Decoded of(String text, String charset) {
        boolean whole = text.length() <= Decoder.MOST;
        String kept = whole ? text : text.substring(0, Decoder.cut(text));
        int wrong = (int) kept.chars().filter(c -> c == REPLACEMENT).count();
        OptionalInt first = wrong == 0 ? OptionalInt.empty() : OptionalInt.of(kept.indexOf(REPLACEMENT));
        return new Decoded(kept, charset, wrong, first, whole);
    }
}
