package org.isnad.reading.time;

/**
 * Which year or month is meant.
 *
 * @param kind how it is told
 * @param n the number of the year or month, or how many after the report's; 0 otherwise
 */
public record Which(Kind kind, int n) {
    /** Nothing is said. */
    public static final Which NONE = new Which(Kind.NONE, 0);

    /** How a year or month is told. */
    public enum Kind {
        /** It is not told. */
        NONE,
        /** By its number. */
        NUMBER,
        /** As so many after (or before) the report's. */
        OFFSET,
        /** A named month: the last one before the report's day («آذار الماضي»). */
        PAST,
        /** A named month: the first one after the report's day («آذار المقبل»). */
        NEXT
    }

    static Which number(int n) {
        return new Which(Kind.NUMBER, n);
    }

    static Which offset(int n) {
        return new Which(Kind.OFFSET, n);
    }

    /** Returns whether something is said. */
    public boolean told() {
        return kind != Kind.NONE;
    }
}
