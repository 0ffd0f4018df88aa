package org.isnad.format;

/**
 * Report text made safe for a terminal. Reports are hostile input: characters that move the cursor, change the direction or hide text are
 * shown as symbols or left out, half characters become U+FFFD. Not for JSON, which escapes what it must and keeps every character.
 */
public final class Plain {
    private static final char SYMBOLS = '\u2400';

    private Plain() {}

    /** Returns one line of text without characters that act on the terminal. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(out, c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (c < 0x20) {
            out.append((char) (SYMBOLS + c));
        } else if (c == 0x7F) {
            out.append('\u2421');
        } else if (c < 0xA0 && c > 0x7F || c >= 0xD800 && c <= 0xDFFF) {
            out.append('\uFFFD');
        } else if (Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D) {
            out.appendCodePoint(c);
        }
    }
}
