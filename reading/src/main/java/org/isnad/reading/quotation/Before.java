package org.isnad.reading.quotation;

/** What a word before quotation marks says of what stands between them; described in the data file. */
enum Before {
    NAMED,
    CALLED,
    TERM,
    DESCRIBE,
    SAID
}
