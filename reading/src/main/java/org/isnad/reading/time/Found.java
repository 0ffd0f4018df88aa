package org.isnad.reading.time;

import java.util.Optional;

/**
 * What was read at a token. Without a value it is a trap: words that look like a time and are none.
 *
 * @param end the token after its last
 */
record Found(int end, Optional<TimeValue> value, String rule, boolean badDate, boolean twinMismatch) {
    static Found of(int end, TimeValue value, String rule) {
        return new Found(end, Optional.of(value), rule, false, false);
    }

    static Found trap(int end, String rule) {
        return new Found(end, Optional.empty(), rule, false, false);
    }

    Found with(int newEnd, TimeValue newValue, String newRule) {
        return new Found(newEnd, Optional.of(newValue), newRule, badDate, twinMismatch);
    }

    Found with(int newEnd) {
        return new Found(newEnd, value, rule, badDate, twinMismatch);
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
