package org.isnad.arabic.number;

import org.isnad.arabic.ArabicException;

/**
 * A number in a text.
 *
 * @param first its first token; glued conjunctions, prepositions and the article of the first word are in that token
 * @param end the token after its last
 * @param value what it stands for: the count, the rank, or the part of one
 * @param kind what it says
 */
public record NumberPhrase(int first, int end, double value, Kind kind) {

    /** What a number says. */
    public enum Kind {
        /** How many. */
        CARDINAL,
        /** Which in order. */
        ORDINAL,
        /** Which part of one, between 0 and 1. */
        FRACTION
    }

    /** Checks that it has tokens and a finite value. */
    public NumberPhrase {
        if (end <= first || !Double.isFinite(value)) {
            throw new ArabicException("the number %s over tokens %d to %d is none".formatted(value, first, end));
        }
    }
}
