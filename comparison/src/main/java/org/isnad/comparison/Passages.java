package org.isnad.comparison;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.isnad.arabic.fold.Folder;

/**
 * The near-duplicate signature of a text: MinHash over shingles of five words in folded spelling, punctuation left out. Two texts of which a
 * share {@code s} of all shingles is common agree in about {@code s} of their {@value #SIZE} values (Broder 1997). Immutable.
 */
public final class Passages {
    /** The number of values. */
    public static final int SIZE = 64;

    /** The share of common shingles from which a text counts as a copy of another. */
    public static final double COPY = 0.5;

    private static final int SHINGLE = 5;
    private static final int EMPTY = Integer.MAX_VALUE;

    private final int[] least;

    private Passages(int[] least) {
        this.least = least;
    }

    /** Returns the signature of a text; linear in its length. */
    public static Passages of(String text) {
        int[] words = words(Folder.fold(text));
        int[] least = new int[SIZE];
        Arrays.fill(least, EMPTY);
        int last = Math.max(1, words.length - SHINGLE + 1);
        for (int i = 0; words.length > 0 && i < last; i++) {
            long hash = 0xcbf29ce484222325L;
            for (int k = i; k < Math.min(words.length, i + SHINGLE); k++) {
                hash = mix(hash ^ words[k]);
            }
            for (int k = 0; k < SIZE; k++) {
                int value = (int) (mix(hash + k * 0x9E3779B97F4A7C15L) >>> 33);
                least[k] = Math.min(least[k], value);
            }
        }
        return new Passages(least);
    }

    /**
     * Returns the signature that {@link #bytes} wrote.
     *
     * @throws ComparisonException if the bytes are none
     */
    public static Passages of(byte[] bytes) {
        if (bytes.length != SIZE * Integer.BYTES) {
            throw new ComparisonException("a signature of passages has %d bytes, not %d: make it again from the text"
                    .formatted(SIZE * Integer.BYTES, bytes.length));
        }
        int[] least = new int[SIZE];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new Passages(least);
    }

    /** Returns the stable byte form: the values in order, big-endian. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(SIZE * Integer.BYTES);
        IntBuffer ints = out.asIntBuffer();
        ints.put(least);
        return out.array();
    }

    /** Returns the estimated share of common shingles, 0 to 1; 0 if either text has no words. */
    public double similarity(Passages other) {
        int same = 0;
        for (int k = 0; k < SIZE; k++) {
            if (least[k] == other.least[k] && least[k] != EMPTY) {
                same++;
            }
        }
        return same / (double) SIZE;
    }

    /** Returns whether the one text is a copy of the other, edits apart. */
    public boolean copies(Passages other) {
        return similarity(other) >= COPY;
    }

    private static int[] words(CharSequence folded) {
        int[] out = new int[folded.length() / 2 + 1];
        int size = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + c;
                inside = true;
            } else if (inside) {
                out[size++] = hash;
                hash = 0;
                inside = false;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** The finaliser of splitmix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passages passages && Arrays.equals(least, passages.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
