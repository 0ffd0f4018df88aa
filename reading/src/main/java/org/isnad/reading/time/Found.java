package org.isnad.reading.time;

import java.util.Optional;

/**
 * What was read at a token. Without a value it is a trap: words that look like a time and are none.
 *
 * @param end the token after its last
 * @param core the token at which the time inside a range begins («2011» in «منذ بدء الصراع في 2011»), -1 if it is not wrapped
 */
record Found(int end, int core, Optional<TimeValue> value, String rule, boolean badDate, boolean twinMismatch) {
    Found(int end, Optional<TimeValue> value, String rule, boolean badDate, boolean twinMismatch) {
        this(end, -1, value, rule, badDate, twinMismatch);
    }

    static Found of(int end, TimeValue value, String rule) {
        return new Found(end, Optional.of(value), rule, false, false);
    }

    static Found trap(int end, String rule) {
        return new Found(end, Optional.empty(), rule, false, false);
    }

    Found with(int newEnd, TimeValue newValue, String newRule) {
        return new Found(newEnd, Optional.of(newValue), newRule, badDate, twinMismatch);
    }

    Found wrapped(int newCore, TimeValue newValue, String newRule) {
        return new Found(end, newCore, Optional.of(newValue), newRule, badDate, twinMismatch);
    }

    Found with(int newEnd) {
        return new Found(newEnd, core, value, rule, badDate, twinMismatch);
    }

    /** Returns whether it means one day, or could be a day. */
    boolean dayLike() {
        return value.isPresent()
                && (value.get() instanceof TimeValue.Weekday
                        || value.get() instanceof TimeValue.Tied
                        || value.get() instanceof TimeValue.Date d && d.day().isPresent()
                        || oneDay());
    }

    /** Returns whether it is a day counted from the report's. */
    boolean oneDay() {
        return value.isPresent()
                && value.get() instanceof TimeValue.Days d
                && d.from().isPresent()
                && d.from().equals(d.to());
    }
}
