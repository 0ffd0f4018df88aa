package org.isnad.reading.quantity;

/** What a word or phrase around a number is; the roles are described in the data files. */
enum Sign {
    BEFORE,
    AFTER,
    SPLIT,
    VAGUE,
    MEASURE,
    CURRENCY,
    PERCENT,
    MONTH,
    YEAR_WORD,
    NUMBERED,
    NUMBERED_DEFINITE,
    AGE_BEFORE,
    AGE_AFTER,
    TIME_BEFORE,
    TIME_AFTER,
    CLOCK_BEFORE,
    CLOCK_AFTER,
    POPULATION_BEFORE,
    CHANGE,
    IDIOM_ONE,
    PAIR_WORD;

    /** Whether the article may stand before a single word of this kind. */
    boolean takesArticle() {
        return switch (this) {
            case VAGUE, MEASURE, NUMBERED, PAIR_WORD, CURRENCY -> true;
            default -> false;
        };
    }
}
