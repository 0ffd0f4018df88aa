package org.isnad.reading.lexicon;

/** What a reading of a word form is. */
public enum WordClass {
    /** Finite verb, perfect. */
    PERFECT,
    /** Finite verb, imperfect. */
    IMPERFECT,
    /** Imperative. */
    IMPERATIVE,
    /** Verbal noun. */
    MASDAR,
    /** Participle. */
    PARTICIPLE,
    /** Noun. */
    NOUN,
    /** Adjective. */
    ADJECTIVE,
    /** Closed class. */
    PARTICLE,
    /** Not in the lexicon. */
    UNKNOWN;

    /** Returns whether it is a finite verb. */
    public boolean isVerb() {
        return this == PERFECT || this == IMPERFECT;
    }
}
