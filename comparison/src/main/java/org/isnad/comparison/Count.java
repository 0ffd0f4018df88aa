package org.isnad.comparison;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One number of an incident over all its sources.
 *
 * @param of what is counted: {@code killed}, {@code vehicle}
 * @param unit an English noun in the singular
 * @param min the least that a source gives
 * @param best the number to work with, by {@code rule}
 * @param max the most that a source gives; empty if a source gives a lower bound only
 * @param wording the exact words, the latest first, without repeats
 * @param rule how {@code best} was chosen
 */
public record Count(
        String of,
        String unit,
        OptionalDouble min,
        OptionalDouble best,
        OptionalDouble max,
        List<String> wording,
        String rule) {
    /** Copies the wordings. */
    public Count {
        wording = List.copyOf(wording);
    }
}
