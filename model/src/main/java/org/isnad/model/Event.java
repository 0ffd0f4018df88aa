package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * What a claim is about.
 *
 * @param type the kind of happening
 * @param actors who takes part
 * @param places where
 * @param time when it holds, if the text says
 * @param timeText the words that say when; empty if none do
 * @param timeBasis how the time was found
 * @param quantities how many, how much, how far, how long
 */
public record Event(
        EventType type,
        List<Actor> actors,
        List<Place> places,
        Optional<DateRange> time,
        String timeText,
        TimeBasis timeBasis,
        List<Quantity> quantities) {

    /** Copies the lists. */
    public Event {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
    }
}
