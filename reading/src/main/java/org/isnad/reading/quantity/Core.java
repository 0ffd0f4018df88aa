package org.isnad.reading.quantity;

/**
 * The words that say how many, without hedge and without what is counted.
 *
 * @param first the first token
 * @param end the token after the last
 * @param min the least value
 * @param max the greatest value
 * @param form how it is said
 * @param rule the id of the rule
 */
record Core(int first, int end, double min, double max, Form form, String rule) {

    /** How a core says how many. */
    enum Form {
        /** A number in words or digits. */
        NUMBER,
        /** A rank, which is no quantity. */
        RANK,
        /** A vague count. */
        VAGUE,
        /** A part of one, in words. */
        FRACTION,
        /** The dual or singular of a noun, which is also what is counted. */
        NOUN,
        /** The dual or singular of a measure. */
        MEASURE
    }

    /** Whether it is one plain whole number within these bounds. */
    boolean isWhole(double low, double high) {
        return form == Form.NUMBER && min == max && min == Math.rint(min) && min >= low && min <= high;
    }
}
