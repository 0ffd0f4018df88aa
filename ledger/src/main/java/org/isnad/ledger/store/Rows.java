package org.isnad.ledger.store;

import java.time.LocalDate;
import java.util.Optional;

/** How values stand in the tables. */
final class Rows {
    /** The end of what holds now. */
    static final long NOW = Long.MAX_VALUE;

    /** The same, as a literal: an index over what holds now is used only when the query says so itself. */
    static final String IS_NOW = "until = " + NOW;

    /** How many claims a report may have, and what the numbers of claims are made with. */
    static final long CLAIMS = 100_000;

    private Rows() {}

    /** Returns the number of the form that an entry gave to the claim at a place of its report. */
    static long claim(long entry, int place) {
        return entry * CLAIMS + place;
    }

    /** Returns a day as it is stored. */
    static Long day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(null);
    }

    /** Returns a stored day. */
    static Optional<LocalDate> day(Long stored) {
        return Optional.ofNullable(stored).map(LocalDate::ofEpochDay);
    }

    /** PostgreSQL keeps no zero characters: U+FFFD stands for each, which keeps all offsets. */
    static String text(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** The same for text that may be absent. */
    static String text(Optional<String> text) {
        return text.map(Rows::text).orElse(null);
    }
}
