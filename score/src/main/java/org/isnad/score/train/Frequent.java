package org.isnad.score.train;

import java.util.Arrays;

/** The features of a book that were seen often enough to be trained, numbered anew without gaps. Immutable. */
final class Frequent {
    private final int[] rows;
    private final int size;

    Frequent(int[] rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /** Takes the features seen at least {@code least} times. */
    static Frequent of(FeatureBook book, int least) {
        int[] rows = new int[book.size()];
        int size = 0;
        for (int f = 0; f < rows.length; f++) {
            rows[f] = book.count(f) >= least ? size++ : -1;
        }
        return new Frequent(rows, size);
    }

    /** Returns how many there are. */
    int size() {
        return size;
    }

    /** Returns the new number of a feature; -1 if it is rare. */
    int row(int feature) {
        return rows[feature];
    }

    /** Returns the new numbers of those that are frequent. */
    int[] rows(int... features) {
        return Arrays.stream(features).map(f -> rows[f]).filter(r -> r >= 0).toArray();
    }
}
