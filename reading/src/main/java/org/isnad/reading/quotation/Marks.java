package org.isnad.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;

/**
 * Pairs quotation marks, paragraph by paragraph. Angled marks nest, also when they are turned round («»كلمة«»). Straight marks show by the
 * spaces beside them whether they open or close; where that does not come out even, they alternate. A quotation still open at
 * the end of its paragraph ends there, unless the next angled mark of the text closes it within {@link #PARAGRAPHS} paragraphs and
 * none reopens it. An apostrophe inside a word is no mark. Linear.
 */
final class Marks {
    /** How many further paragraphs one pair of angled marks may hold. */
    static final int PARAGRAPHS = 4;

    /** A pair of marks: {@code close} is the token of the closing mark, or the token after the last if the text never closes it. */
    record Pair(int open, int close, boolean closed) {}

    private record Open(int token, char mark) {}

    private final Tokens tokens;
    private final List<Pair> out = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    private Marks(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Pair> pair(Tokens tokens) {
        Marks marks = new Marks(tokens);
        int first = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.kind(i) == TokenKind.BREAK) {
                marks.paragraph(first, i);
                first = i + 1;
            }
        }
        return marks.out;
    }

    private void paragraph(int first, int end) {
        int kept = out.size();
        List<Open> before = List.copyOf(stack);
        scan(first, end, true);
        boolean left = stack.stream().anyMatch(o -> o.mark() != '«');
        if (left) {
            out.subList(kept, out.size()).clear();
            stack.clear();
            stack.addAll(before);
            scan(first, end, false);
        }
        while (!stack.isEmpty() && !(last().mark() == '«' && closesLater(end))) {
            out.add(new Pair(last().token(), end, false));
            stack.remove(stack.size() - 1);
        }
        for (int k = 0; k < stack.size() - 1; k++) {
            out.add(new Pair(stack.get(k).token(), end, false));
        }
        stack.subList(0, Math.max(0, stack.size() - 1)).clear();
    }

    private void scan(int first, int end, boolean bySpaces) {
        for (int i = first; i < end; i++) {
            char c = tokens.mark(i);
            if (c == '«' || c == '»') {
                angled(i, c);
            } else if (c == '"' || c == '\'' && !apostrophe(i)) {
                straight(i, c, bySpaces);
            }
        }
    }

    private void angled(int i, char c) {
        boolean open = depth('«') >= 0;
        boolean turned = depth('»') >= 0;
        if (c == '«' && turned && closes(i)) {
            close('»', i);
        } else if (c == '«') {
            stack.add(new Open(i, '«'));
        } else if (open) {
            close('«', i);
        } else if (opens(i)) {
            stack.add(new Open(i, '»'));
        }
    }

    private void straight(int i, char c, boolean bySpaces) {
        boolean open = depth(c) >= 0;
        if (!open || bySpaces && opens(i) && !closes(i)) {
            if (c == '"' || opens(i) && !closes(i)) {
                stack.add(new Open(i, c));
            }
        } else {
            close(c, i);
        }
    }

    /** Closes the innermost open mark of this kind; those inside it end here without their own. */
    private void close(char mark, int i) {
        int at = depth(mark);
        for (int k = stack.size() - 1; k > at; k--) {
            out.add(new Pair(stack.get(k).token(), i, false));
        }
        out.add(new Pair(stack.get(at).token(), i, true));
        stack.subList(at, stack.size()).clear();
    }

    private int depth(char mark) {
        for (int k = stack.size() - 1; k >= Math.max(0, stack.size() - 8); k--) {
            if (stack.get(k).mark() == mark) {
                return k;
            }
        }
        return -1;
    }

    private Open last() {
        return stack.get(stack.size() - 1);
    }

    /** Whether the next angled mark after a paragraph's end closes, and no paragraph between begins with one that opens. */
    private boolean closesLater(int end) {
        int breaks = 0;
        for (int i = end; i < Math.min(tokens.size(), end + 400) && breaks <= PARAGRAPHS; i++) {
            breaks += tokens.kind(i) == TokenKind.BREAK ? 1 : 0;
            if (tokens.mark(i) == '«') {
                return false;
            }
            if (tokens.mark(i) == '»') {
                return true;
            }
        }
        return false;
    }

    /** Whether a space or border stands before the mark and none after it; a glued proclitic («بـ"») counts as a border. */
    private boolean opens(int i) {
        boolean before = !tokens.glued(i)
                || tokens.kind(i - 1) == TokenKind.BREAK
                || tokens.mark(i - 1) == '('
                || tokens.mark(i - 1) == ':'
                || tokens.isWord(i - 1) && tokens.length(i - 1) == 1;
        return before
                && i + 1 < tokens.size()
                && tokens.glued(i + 1)
                && (tokens.kind(i + 1) != TokenKind.MARK || nested(i + 1));
    }

    private boolean nested(int i) {
        char c = tokens.mark(i);
        return c == '(' || c == '[' || c == '«' || c == '"' || c == '\'';
    }

    private boolean closes(int i) {
        return tokens.glued(i)
                && !(tokens.isWord(i - 1)
                        && tokens.length(i - 1) == 1
                        && i + 1 < tokens.size()
                        && tokens.glued(i + 1)
                        && tokens.isWord(i + 1));
    }

    private boolean apostrophe(int i) {
        return tokens.glued(i)
                && i + 1 < tokens.size()
                && tokens.glued(i + 1)
                && tokens.kind(i - 1) == TokenKind.FOREIGN
                && tokens.kind(i + 1) == TokenKind.FOREIGN;
    }
}
