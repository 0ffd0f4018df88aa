package org.isnad.reading.learn;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the parts of features (words, classes, names of templates) into 64-bit numbers. The number is a hash (FNV-1a, 64 bit) of the
 * spelling alone, so that a model file can be read on any machine. Thread-safe.
 */
public final class Atoms {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SMALL = 64;
    private static final long[] NUMBERS = numbers();

    private final Map<Long, String> names;

    private Atoms(Map<Long, String> names) {
        this.names = names;
    }

    /** Returns atoms that only hash: what the reader uses. */
    public static Atoms plain() {
        return new Atoms(null);
    }

    /** Returns atoms that remember the spelling of each number: what training uses. */
    public static Atoms recording() {
        return new Atoms(new ConcurrentHashMap<>());
    }

    /** Returns the atom of a string. */
    public long of(String text) {
        long h = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        if (names != null) {
            names.putIfAbsent(h, text);
        }
        return h;
    }

    /** Returns the atom of {@code text[from, to)}: the same as that of the string. */
    public long of(char[] text, int from, int to) {
        long h = OFFSET;
        for (int i = from; i < to; i++) {
            h = (h ^ text[i]) * PRIME;
        }
        if (names != null) {
            names.putIfAbsent(h, new String(text, from, to - from));
        }
        return h;
    }

    /** Returns the atom of a number's decimal spelling; {@code -64} and {@code 64} stand for all beyond. */
    public long of(int number) {
        int n = Math.max(-SMALL, Math.min(SMALL, number));
        return names == null ? NUMBERS[n + SMALL] : of(Integer.toString(n));
    }

    /** Returns the atom of a truth value. */
    public long of(boolean value) {
        return of(value ? 1 : 0);
    }

    /** Returns the spelling of an atom, if it was recorded. */
    public Optional<String> name(long atom) {
        return names == null ? Optional.empty() : Optional.ofNullable(names.get(atom));
    }

    private static long[] numbers() {
        long[] out = new long[SMALL * 2 + 1];
        Atoms plain = plain();
        for (int i = 0; i < out.length; i++) {
            out[i] = plain.of(Integer.toString(i - SMALL));
        }
        return out;
    }
}
