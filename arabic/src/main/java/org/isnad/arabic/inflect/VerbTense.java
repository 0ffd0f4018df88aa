package org.isnad.arabic.inflect;

/** The three finite paradigms. */
public enum VerbTense {
    /** Perfect. */
    PERFECT,
    /** Imperfect: indicative, subjunctive and jussive together. */
    IMPERFECT,
    /** Imperative. */
    IMPERATIVE
}
