package org.isnad.arabic.inflect;

/** Grammatical person. */
public enum Person {
    /** I, we. */
    FIRST,
    /** You. */
    SECOND,
    /** He, she, they. */
    THIRD
}
