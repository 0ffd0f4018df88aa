package org.isnad.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon UTC of a day, until it is set to another. */
final class Day extends Clock {
    private Instant now;

    private Day(Instant now) {
        this.now = now;
    }

    static Day at(String day) {
        Day clock = new Day(Instant.EPOCH);
        clock.set(day);
        return clock;
    }

    void set(String day) {
        now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
