package org.isnad.score.measure;

/**
 * How many members of two lists are the same.
 *
 * @param hit those in both
 * @param reference those of the reference
 * @param predicted those that were read
 */
record Hits(int hit, int reference, int predicted) {
    static final Hits NONE = new Hits(0, 0, 0);

    Hits plus(Hits other) {
        return new Hits(hit + other.hit, reference + other.reference, predicted + other.predicted);
    }

    boolean all() {
        return hit == reference && reference == predicted;
    }

    /** Returns the harmonic mean of precision and recall; 1 when both lists are empty. */
    double f1() {
        return reference == 0 && predicted == 0 ? 1.0 : 2.0 * hit / Math.max(1, reference + predicted);
    }
}
