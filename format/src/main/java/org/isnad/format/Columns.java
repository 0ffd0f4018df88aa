package org.isnad.format;

import java.util.ArrayList;
import java.util.List;

/** Text in terminal columns: how wide it is, and where lines break. Counts one column a character, none for marks above or below it. */
final class Columns {
    private Columns() {}

    /** Returns the width in columns. */
    static int width(String text) {
        return (int) text.codePoints().filter(c -> !mark(c)).count();
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Breaks at spaces into lines of at most this width; a longer word is cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" +")) {
            int length = width(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            used = place(word, length, width, lines, line, used);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int place(String word, int length, int width, List<String> lines, StringBuilder line, int used) {
        if (length <= width) {
            line.append(word);
            return used + length;
        }
        int count = used;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (!mark(c) && ++count > width) {
                lines.add(line.toString());
                line.setLength(0);
                count = 1;
            }
            line.appendCodePoint(c);
        }
        return count;
    }
}
