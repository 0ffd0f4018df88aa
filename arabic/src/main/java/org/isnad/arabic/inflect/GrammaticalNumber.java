package org.isnad.arabic.inflect;

/** Grammatical number. */
public enum GrammaticalNumber {
    /** One. */
    SINGULAR,
    /** Two. */
    DUAL,
    /** More than two. */
    PLURAL
}
