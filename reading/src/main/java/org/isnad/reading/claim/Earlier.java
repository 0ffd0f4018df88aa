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
    private final Recent<Place> places = new Recent<>(Place::name);
    private final Recent<Actor> actors = new Recent<>(Actor::name);
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
        if (!said.places().isEmpty() && firstPlace == null) {
            firstPlace = said.places().get(0);
        }
        places.add(count, said.places());
        actors.add(count, said.actors());
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

    /** Returns the places of the claims before, the latest first. */
    List<Recent.Item<Place>> places() {
        return places.items();
    }

    /** Returns the actors of the claims before, the latest first. */
    List<Recent.Item<Actor>> actors() {
        return actors.items();
    }
}
