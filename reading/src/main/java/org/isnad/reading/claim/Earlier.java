package org.isnad.reading.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Actor;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Place;

/**
 * What the claims before said, for what a claim leaves out: its day, its place, who acts.
 *
 * @param claims the claims before, in order
 */
record Earlier(List<Said> claims) {

    /** What one claim said. */
    record Said(EventType type, Optional<DateRange> time, List<Place> places, List<Actor> actors) {}

    Earlier {
        claims = List.copyOf(claims);
    }

    Optional<Said> last() {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(claims.size() - 1));
    }

    /** Returns the last claim of a type that has a time. */
    Optional<DateRange> timeOf(EventType type) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (claims.get(i).type() == type && claims.get(i).time().isPresent()) {
                return claims.get(i).time();
            }
        }
        return Optional.empty();
    }

    /** Returns the time of the first claim that has one. */
    Optional<DateRange> firstTime() {
        return claims.stream().flatMap(c -> c.time().stream()).findFirst();
    }

    /** Returns the first place of the report. */
    Optional<Place> firstPlace() {
        return claims.stream().flatMap(c -> c.places().stream()).findFirst();
    }

    /** Returns the last place named before. */
    Optional<Place> lastPlace() {
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (!claims.get(i).places().isEmpty()) {
                return Optional.of(claims.get(i).places().get(0));
            }
        }
        return Optional.empty();
    }
}
