package org.isnad.reading.time;

/** What a word can be in the expression of a time. */
enum TimeClass {
    /** A word that a rule names. */
    LITERAL,
    /** A unit: granule times 4, plus 0 singular, 1 dual, 2 plural. */
    UNIT,
    /** «الماضي». */
    PAST,
    /** «المقبل». */
    NEXT,
    /** «الجاري». */
    THIS,
    /** «القليلة». */
    FEW,
    /** A part of the day before a day: «مساء»; 1 for the night. */
    PART,
    /** A part of the day after a day: «مساءً»; 1 for the night. */
    ADVERB,
    /** «الثالث». */
    ORDINAL,
    /** «ثلاثة». */
    CARDINAL,
    /** A part of a month or year: the ordinal of {@link Section}. */
    SECTION,
    /** «نحو». */
    HEDGE,
    /** «بضعة». */
    SEVERAL,
    /** «التسعينيات»: its first year. */
    DECADE,
    /** What makes «اليوم» part of a name: 1 always, 2 after a word for an outlet. */
    BRAND,
    /** A word for an outlet, or one that quotes. */
    CHANNEL,
    /** What makes «العام» part of a title. */
    TITLE,
    /** What makes a day and month the name of something. */
    NAMED,
    /** A preposition that opens or closes a range. */
    PREPOSITION,
    /** The first word of a month's name, or a weekday. */
    CALENDAR
}
