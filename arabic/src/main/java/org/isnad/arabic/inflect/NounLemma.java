package org.isnad.arabic.inflect;

import java.util.List;

/**
 * A noun as the data files give it.
 *
 * @param singular the singular without article and diacritics
 * @param plurals broken plurals as they are, sound ones as {@code +ون} or {@code +ات}
 * @param gender its gender
 */
public record NounLemma(String singular, List<String> plurals, Gender gender) {

    /** Copies the plurals. */
    public NounLemma {
        plurals = List.copyOf(plurals);
    }
}
