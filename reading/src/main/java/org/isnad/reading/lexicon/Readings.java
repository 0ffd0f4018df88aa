package org.isnad.reading.lexicon;

/**
 * One reading of a word form, packed into an int: lemma number (bits 0-15), {@link WordClass} (16-19), person (20-21), feminine
 * (22), number (23-24), passive only (25), shape used before a pronoun or in construct only (26).
 */
public final class Readings {
    private static final WordClass[] CLASSES = WordClass.values();

    private Readings() {}

    /** Packs a reading; person 1-3 or 0, number 1 singular, 2 dual, 3 plural or 0. */
    public static int pack(
            int lemma, WordClass cls, int person, boolean feminine, int number, boolean passive, boolean bound) {
        return lemma
                | cls.ordinal() << 16
                | person << 20
                | (feminine ? 1 << 22 : 0)
                | number << 23
                | (passive ? 1 << 25 : 0)
                | (bound ? 1 << 26 : 0);
    }

    /** Returns the number of the lemma. */
    public static int lemma(int reading) {
        return reading & 0xFFFF;
    }

    /** Returns what the form is. */
    public static WordClass wordClass(int reading) {
        return CLASSES[reading >> 16 & 15];
    }

    /** Returns the person, 1 to 3, or 0. */
    public static int person(int reading) {
        return reading >> 20 & 3;
    }

    /** Returns whether the form is feminine. */
    public static boolean feminine(int reading) {
        return (reading & 1 << 22) != 0;
    }

    /** Returns 1 for singular, 2 for dual, 3 for plural, 0 if it does not show. */
    public static int number(int reading) {
        return reading >> 23 & 3;
    }

    /** Returns whether the spelling is passive only. */
    public static boolean passive(int reading) {
        return (reading & 1 << 25) != 0;
    }

    /** Returns whether the shape stands only before a pronoun or in construct. */
    public static boolean bound(int reading) {
        return (reading & 1 << 26) != 0;
    }
}
