package org.isnad.reading.learn;

import java.util.Arrays;

/**
 * The features of one decision: a list of 64-bit keys, each mixed of a template and up to three atoms. Reused between decisions; not
 * thread-safe.
 */
public final class Features {
    private static final long NONE = 0x9E3779B97F4A7C15L;

    private final Recorder recorder;
    private long[] keys = new long[128];
    private int size;

    /** Hears of every feature that is added; training uses it to name them. */
    @FunctionalInterface
    public interface Recorder {
        /** Takes a key and its parts: template, then atoms. */
        void feature(long key, long... parts);
    }

    /** Makes an empty list that nobody listens to. */
    public Features() {
        this(null);
    }

    /** Makes an empty list whose features are told to a recorder. */
    public Features(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** Returns how many features there are. */
    public int size() {
        return size;
    }

    /** Returns the key of feature {@code i}. */
    public long key(int i) {
        return keys[i];
    }

    /** Returns a copy of all keys. */
    public long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /** Adds a template that holds. */
    public void add(long template) {
        put(mix(template, NONE, NONE, NONE));
        if (recorder != null) {
            recorder.feature(keys[size - 1], template);
        }
    }

    /** Adds a template with one atom. */
    public void add(long template, long a) {
        put(mix(template, a, NONE, NONE));
        if (recorder != null) {
            recorder.feature(keys[size - 1], template, a);
        }
    }

    /** Adds a template with two atoms. */
    public void add(long template, long a, long b) {
        put(mix(template, a, b, NONE));
        if (recorder != null) {
            recorder.feature(keys[size - 1], template, a, b);
        }
    }

    /** Adds a template with three atoms. */
    public void add(long template, long a, long b, long c) {
        put(mix(template, a, b, c));
        if (recorder != null) {
            recorder.feature(keys[size - 1], template, a, b, c);
        }
    }

    private void put(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    /** Returns the key of a template with these atoms, up to three. */
    public static long key(long template, long... atoms) {
        return mix(
                template,
                atoms.length > 0 ? atoms[0] : NONE,
                atoms.length > 1 ? atoms[1] : NONE,
                atoms.length > 2 ? atoms[2] : NONE);
    }

    private static long mix(long template, long a, long b, long c) {
        long h = template * 0xff51afd7ed558ccdL;
        h = (Long.rotateLeft(h, 31) ^ a) * 0xc4ceb9fe1a85ec53L;
        h = (Long.rotateLeft(h, 27) ^ b) * 0x9E3779B97F4A7C15L;
        h = (Long.rotateLeft(h, 33) ^ c) * 0xbf58476d1ce4e5b9L;
        return h ^ (h >>> 29);
    }
}
