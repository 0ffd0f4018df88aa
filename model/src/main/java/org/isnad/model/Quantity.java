package org.isnad.model;

import java.util.OptionalDouble;

/**
 * A count, share, sum, distance or duration of an event.
 *
 * @param text the words, with their hedge
 * @param min the least value, if known
 * @param max the greatest value, if known
 * @param unit an English noun in the singular, or the ISO code of a currency
 * @param of what is counted, as in the text; empty if the text does not say
 * @param approx whether the words hedge
 * @param span where it stands
 */
public record Quantity(
        String text, OptionalDouble min, OptionalDouble max, String unit, String of, boolean approx, Span span) {

    /** Checks the order of the two ends. */
    public Quantity {
        if (min.isPresent() && max.isPresent() && max.getAsDouble() < min.getAsDouble()) {
            throw new ModelException("the quantity \"%s\" has max below min".formatted(text));
        }
    }
}
