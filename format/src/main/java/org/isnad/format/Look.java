package org.isnad.format;

/**
 * How text for people looks.
 *
 * @param colour whether ANSI colours may be used: only on a terminal, and not if the user says no
 * @param width the columns of a line, at least 40
 */
public record Look(boolean colour, int width) {
    private static final int LEAST = 40;

    /** No colours, 80 columns. */
    public static final Look PLAIN = new Look(false, 80);

    /** Keeps the width usable. */
    public Look {
        width = Math.max(LEAST, width);
    }

    /** Paints text on a terminal that has colours. */
    public String bold(String text) {
        return paint("1", text);
    }

    /** Paints text on a terminal that has colours. */
    public String dim(String text) {
        return paint("2", text);
    }

    /** Paints text on a terminal that has colours. */
    public String warn(String text) {
        return paint("33", text);
    }

    /** Paints text on a terminal that has colours. */
    public String deny(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Sets report text apart, so that its direction does not disturb the line that it stands in. */
    public static String isolate(String text) {
        return "\u2067" + text + "\u2069";
    }

    /** Sets text apart whose own first letter gives its direction: names that may be Latin or Arabic. */
    public static String own(String text) {
        return "\u2068" + text + "\u2069";
    }
}
