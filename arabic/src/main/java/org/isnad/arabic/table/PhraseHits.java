package org.isnad.arabic.table;

import java.util.Arrays;

/** Where phrases were found: parallel arrays. Filled by {@link PhraseTable#scan}, then only read. */
public final class PhraseHits {
    private int size;
    private int[] data = new int[256];

    PhraseHits() {}

    void add(int first, int end, int payload, int stripped) {
        if (size * 4 + 4 > data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        data[size * 4] = first;
        data[size * 4 + 1] = end;
        data[size * 4 + 2] = payload;
        data[size * 4 + 3] = stripped;
        size++;
    }

    /** Returns the number of hits. */
    public int size() {
        return size;
    }

    /** Returns the first token of hit {@code i}. */
    public int first(int i) {
        return data[i * 4];
    }

    /** Returns the token after the last of hit {@code i}. */
    public int end(int i) {
        return data[i * 4 + 1];
    }

    /** Returns what the phrase stands for. */
    public int payload(int i) {
        return data[i * 4 + 2];
    }

    /** Returns how many proclitic letters were taken off the first token. */
    public int stripped(int i) {
        return data[i * 4 + 3];
    }
}
