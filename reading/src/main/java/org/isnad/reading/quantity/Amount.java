package org.isnad.reading.quantity;

import java.util.OptionalDouble;

/**
 * How much: the two ends, if known.
 *
 * @param min the least value
 * @param max the greatest value
 * @param approx whether the words hedge
 */
record Amount(OptionalDouble min, OptionalDouble max, boolean approx) {

    static Amount of(double min, double max, boolean approx) {
        return new Amount(OptionalDouble.of(min), OptionalDouble.of(max), approx);
    }

    /** Applies a hedge; of what is counted in whole things, «more than 20» begins with 21, of a measure with 20. */
    Amount with(Effect effect, boolean continuous) {
        OptionalDouble none = OptionalDouble.empty();
        return switch (effect) {
            case APPROX -> new Amount(min, max, true);
            case MORE -> new Amount(min.isPresent() ? above(min.getAsDouble(), continuous) : min, none, approx);
            case AT_LEAST -> new Amount(min, none, approx);
            case LESS -> new Amount(none, max.isPresent() ? below(max.getAsDouble(), continuous) : max, approx);
            case AT_MOST -> new Amount(none, max, approx);
            case BETWEEN -> this;
        };
    }

    private OptionalDouble above(double value, boolean continuous) {
        return OptionalDouble.of(continuous || approx ? value : Math.floor(value) + 1);
    }

    private OptionalDouble below(double value, boolean continuous) {
        return OptionalDouble.of(continuous || approx ? value : Math.ceil(value) - 1);
    }
}
