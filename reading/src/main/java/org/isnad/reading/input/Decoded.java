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
record Decoded(String text, String charset, int wrong, OptionalInt firstWrong, boolean whole) {}
