package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.Hit.Snippet;
import org.isnad.model.Span;

/** Cuts the surroundings of matches from the raw text, at spaces; neighbours are joined. */
final class Snippets {
    private static final int AROUND = 80;
    private static final int MOST = 3;

    private Snippets() {}

    static List<Snippet> of(String text, List<Span> matches) {
        List<Snippet> out = new ArrayList<>();
        List<Span> inside = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (Span match : matches) {
            int from = before(text, match.start());
            if (end >= 0 && from > end) {
                out.add(cut(text, start, end, inside));
                inside.clear();
            }
            start = inside.isEmpty() ? from : start;
            end = after(text, match.end());
            inside.add(match);
        }
        out.add(cut(text, start, end, inside));
        return out.size() > MOST ? out.subList(0, MOST) : out;
    }

    private static Snippet cut(String text, int start, int end, List<Span> inside) {
        return new Snippet(new Span(start, end), text.substring(start, end), inside);
    }

    /** The line break before, or the first space within reach. */
    private static int before(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int line = text.lastIndexOf('\n', at - 1) + 1;
        if (from <= line) {
            return line;
        }
        int space = text.indexOf(' ', from);
        return space >= 0 && space < at ? space + 1 : at;
    }

    private static int after(String text, int at) {
        int to = Math.min(text.length(), at + AROUND);
        int line = text.indexOf('\n', at);
        if (line >= 0 && line <= to) {
            return line;
        }
        if (to == text.length()) {
            return to;
        }
        int space = text.lastIndexOf(' ', to);
        return space > at ? space : at;
    }
}
