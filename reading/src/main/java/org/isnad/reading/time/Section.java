package org.isnad.reading.time;

/** A part of a month or year. */
public enum Section {
    /** All of it. */
    WHOLE,
    /** «مطلع», «بداية»: of a month its first day, of a year its first month. */
    START,
    /** «أوائل»: of a month its first ten days, of a year its first three months. */
    EARLY,
    /** «منتصف»: of a month the 15th, of a year June and July. */
    MIDDLE,
    /** «أواخر»: of a month from the 21st, of a year its last three months. */
    LATE,
    /** «نهاية»: of a month its last day, of a year its last month. */
    END,
    /** March to May. */
    SPRING,
    /** June to August. */
    SUMMER,
    /** September to November. */
    AUTUMN,
    /** December, with the January and February after it. */
    WINTER,
    /** January to June, or the 1st to the 15th. */
    FIRST_HALF,
    /** July to December, or from the 16th. */
    SECOND_HALF,
    /** January to March. */
    QUARTER_1,
    /** April to June. */
    QUARTER_2,
    /** July to September. */
    QUARTER_3,
    /** October to December. */
    QUARTER_4;

    /** Returns whether it is a season of the year. */
    public boolean isSeason() {
        return this == SPRING || this == SUMMER || this == AUTUMN || this == WINTER;
    }
}
