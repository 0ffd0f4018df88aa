package org.isnad.reading.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Actor;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Place;

/**
 * What the claims before said, for what a claim leaves out: its day, its place, who acts. Mutable; one for each report. Every look-up
 * takes constant time, however many claims there are.
 */
final class Earlier {
    private final Map<EventType, DateRange> timeOf = new EnumMap<>(EventType.class);
    private Said last;
    private DateRange firstTime;
    private Place firstPlace;
    private Place lastPlace;
    private int count;

    /** What one claim said. */
    record Said(EventType type, Optional<DateRange> time, List<Place> places, List<Actor> actors) {}

    /** Notes what the next claim says. */
    void add(Said said) {
        count++;
        last = said;
        said.time().ifPresent(time -> {
            timeOf.put(said.type(), time);
            firstTime = firstTime == null ? time : firstTime;
        });
        if (!said.places().isEmpty()) {
            lastPlace = said.places().get(0);
            firstPlace = firstPlace == null ? lastPlace : firstPlace;
        }
    }

    int count() {
        return count;
    }

    Optional<Said> last() {
        return Optional.ofNullable(last);
    }

    /** Returns the time of the last claim of a type that has one. */
    Optional<DateRange> timeOf(EventType type) {
        return Optional.ofNullable(timeOf.get(type));
    }

    /** Returns the time of the first claim that has one. */
    Optional<DateRange> firstTime() {
        return Optional.ofNullable(firstTime);
    }

    /** Returns the first place of the report. */
    Optional<Place> firstPlace() {
        return Optional.ofNullable(firstPlace);
    }

    /** Returns the last place named before. */
    Optional<Place> lastPlace() {
        return Optional.ofNullable(lastPlace);
    }
}
