package org.isnad.reading.time;

import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.token.Tokens;

/**
 * The tokens of a text, each looked up once in the words of times, with the conjunction و ف or the preposition ب ل ك taken off where the
 * whole word is unknown. Read-only after it is made.
 */
final class TimeTokens {
    private final Tokens tokens;
    private final FormTable forms;
    private final int[] entry;
    private final byte[] stripped;

    TimeTokens(Tokens tokens, FormTable forms) {
        this.tokens = tokens;
        this.forms = forms;
        this.entry = new int[tokens.size()];
        this.stripped = new byte[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            entry[i] = tokens.isWord(i) ? lookUp(i) : -1;
        }
    }

    private int lookUp(int i) {
        char[] c = tokens.text().array();
        int from = tokens.start(i);
        int to = tokens.end(i);
        int found = forms.find(c, from, to);
        int conjunction = to - from > 2 && (c[from] == 'و' || c[from] == 'ف') ? 1 : 0;
        for (int skip = 0; found < 0 && skip <= conjunction; skip++) {
            int at = from + skip;
            found = skip == 0 ? -1 : take(i, skip, forms.find(c, at, to));
            if (found < 0 && to - at > 2 && (c[at] == 'ب' || c[at] == 'ل' || c[at] == 'ك')) {
                found = take(i, skip + 1, forms.find(c, at + 1, to));
            }
        }
        return found;
    }

    private int take(int i, int skip, int found) {
        if (found >= 0) {
            stripped[i] = (byte) skip;
        }
        return found;
    }

    /** Returns whether a time can begin at token {@code i}. */
    boolean opens(int i) {
        return entry[i] >= 0 || tokens.isNumber(i) || tokens.is(i, "ال");
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return entry.length;
    }

    /** Returns how many letters were taken off token {@code i}. */
    int stripped(int i) {
        return i >= 0 && i < entry.length ? stripped[i] : 0;
    }

    /** Returns whether token {@code i} begins with و that was taken off. */
    boolean joined(int i) {
        return stripped(i) > 0 && tokens.text().charAt(tokens.start(i)) == 'و';
    }

    int codes(int i) {
        return i < 0 || i >= entry.length || entry[i] < 0 ? 0 : forms.count(entry[i]);
    }

    int code(int i, int k) {
        return forms.value(entry[i], k);
    }

    /** Returns the code by which token {@code i} is of a class, or -1. */
    int find(int i, TimeClass cls) {
        for (int k = 0; k < codes(i); k++) {
            if (TimeLexicon.classOf(code(i, k)) == cls.ordinal()) {
                return code(i, k);
            }
        }
        return -1;
    }

    boolean is(int i, TimeClass cls) {
        return find(i, cls) >= 0;
    }

    /** Returns whether token {@code i} is of a class and whole, so that it can follow in an expression. */
    boolean whole(int i, TimeClass cls) {
        return stripped(i) == 0 && is(i, cls);
    }

    /** Returns whether token {@code i} is of a class with the article. */
    boolean definite(int i, TimeClass cls) {
        int code = find(i, cls);
        return code >= 0 && TimeLexicon.definite(code);
    }

    int value(int i, TimeClass cls) {
        return TimeLexicon.value(find(i, cls));
    }

    /** Returns whether token {@code i} is this folded word, with or without the conjunction و. */
    boolean word(int i, String folded) {
        if (tokens.is(i, folded)) {
            return true;
        }
        return tokens.isWord(i)
                && tokens.length(i) == folded.length() + 1
                && tokens.text().charAt(tokens.start(i)) == 'و'
                && endsWith(i, folded);
    }

    private boolean endsWith(int i, String folded) {
        int from = tokens.end(i) - folded.length();
        for (int k = 0; k < folded.length(); k++) {
            if (tokens.text().charAt(from + k) != folded.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that token {@code i} spells in at most four digits, or -1. */
    int digits(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > 4) {
            return -1;
        }
        int n = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            char c = tokens.text().charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            n = n * 10 + c - '0';
        }
        return n;
    }
}
