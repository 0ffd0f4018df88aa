package org.isnad.arabic.inflect;

/** Grammatical gender. */
public enum Gender {
    /** Masculine. */
    MASCULINE,
    /** Feminine. */
    FEMININE
}
