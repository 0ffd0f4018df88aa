package org.isnad.format;

/** Text for people in lines of a terminal's width. */
final class Paragraphs {
    private Paragraphs() {}

    /** How a line is painted. */
    enum Style {
        PLAIN,
        BOLD,
        DIM,
        WARN,
        DENY;

        String of(String line, Look look) {
            return switch (this) {
                case PLAIN -> line;
                case BOLD -> look.bold(line);
                case DIM -> look.dim(line);
                case WARN -> look.warn(line);
                case DENY -> look.deny(line);
            };
        }
    }

    /** Adds report text, set apart so that its direction does not disturb what stands around it. */
    static void arabic(StringBuilder out, String indent, String text, Look look) {
        for (String line : Columns.wrap(Plain.of(text), look.width() - indent.length())) {
            out.append(indent).append(Look.isolate(line)).append('\n');
        }
    }

    /** Adds text whose report parts are safe already. */
    static void add(StringBuilder out, String indent, String text, Look look, Style style) {
        for (String line : Columns.wrap(text, look.width() - indent.length())) {
            out.append(indent).append(style.of(closed(line), look)).append('\n');
        }
    }

    /** Adds text after a lead such as a number, which stands out to the left. */
    static void hanging(StringBuilder out, String lead, String text, Look look, Style style) {
        int start = out.length();
        add(out, " ".repeat(lead.length()), text, look, style);
        if (out.length() > start) {
            out.replace(start, start + lead.length(), lead);
        }
    }

    /** An isolate that a line break has cut is closed on its line; its end on the next line does no harm. */
    private static String closed(String line) {
        long open = line.chars().filter(c -> c == '\u2067' || c == '\u2068').count()
                - line.chars().filter(c -> c == '\u2069').count();
        return open > 0 ? line + "\u2069".repeat((int) open) : line;
    }
}
