package org.isnad.arabic.token;

import java.util.Arrays;
import org.isnad.arabic.fold.FoldedText;
import org.isnad.arabic.fold.Folder;

/**
 * Cuts folded text into tokens: runs of Arabic letters, numbers (with {@code ,} and {@code .} between digits), runs of other letters,
 * single marks, line breaks. A change from letters to digits is a border («و12» is two tokens). Spaces are no tokens. Pure,
 * thread-safe, linear.
 */
public final class Tokenizer {
    private Tokenizer() {}

    /** Cuts a text into tokens. */
    public static Tokens tokenize(FoldedText text) {
        char[] c = text.array();
        int n = c.length;
        int capacity = n / 4 + 16;
        int[] start = new int[capacity];
        int[] end = new int[capacity];
        byte[] kind = new byte[capacity];
        int size = 0;
        int i = 0;
        while (i < n) {
            if (c[i] == ' ') {
                i++;
                continue;
            }
            int from = i;
            TokenKind k = kindOf(c[i]);
            i = endOf(c, i, k);
            if (size == start.length) {
                start = Arrays.copyOf(start, size * 2);
                end = Arrays.copyOf(end, size * 2);
                kind = Arrays.copyOf(kind, size * 2);
            }
            start[size] = from;
            end[size] = i;
            kind[size++] = (byte) k.ordinal();
        }
        return new Tokens(text, size, start, end, kind);
    }

    private static TokenKind kindOf(char c) {
        if (Folder.isLetter(c)) {
            return TokenKind.WORD;
        }
        if (c >= '0' && c <= '9') {
            return TokenKind.NUMBER;
        }
        if (c == '\n') {
            return TokenKind.BREAK;
        }
        return Character.isLetter(c) ? TokenKind.FOREIGN : TokenKind.MARK;
    }

    private static int endOf(char[] c, int from, TokenKind kind) {
        int i = from + 1;
        switch (kind) {
            case WORD -> {
                while (i < c.length && Folder.isLetter(c[i])) {
                    i++;
                }
            }
            case NUMBER -> {
                while (i < c.length && (digit(c[i]) || separator(c, i))) {
                    i++;
                }
            }
            case FOREIGN -> {
                while (i < c.length && (Character.isLetter(c[i]) && !Folder.isLetter(c[i]) || digit(c[i]))) {
                    i++;
                }
            }
            case BREAK -> {
                while (i < c.length && (c[i] == '\n' || c[i] == ' ')) {
                    i++;
                }
            }
            case MARK -> {
                return i;
            }
        }
        return i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separator(char[] c, int i) {
        return (c[i] == ',' || c[i] == '.' || c[i] == '،') && digit(c[i - 1]) && i + 1 < c.length && digit(c[i + 1]);
    }
}
