package org.isnad.reading.quantity;

/** What a hedge makes of the number beside it. */
enum Effect {
    /** About as much. */
    APPROX,
    /** More than it. */
    MORE,
    /** It or more. */
    AT_LEAST,
    /** Less than it. */
    LESS,
    /** It or less. */
    AT_MOST,
    /** Between it and another. */
    BETWEEN
}
