package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.model.Place;
import org.isnad.reading.place.PlaceMention;

/**
 * A possible place of an event.
 *
 * @param mention the place named in the clause, if it is
 * @param inherited the place taken over from an earlier claim, if it is
 * @param how from which claim it is taken over; empty if named
 * @param age how many claims ago it was given last; 0 if named
 * @param count how many claims gave it; 0 if named
 */
public record PlaceCandidate(
        Optional<PlaceMention> mention, Optional<Place> inherited, String how, int age, int count) {

    /** Returns the name as the output gives it. */
    public String name() {
        return mention.map(PlaceMention::name)
                .or(() -> inherited.map(Place::name))
                .orElse("");
    }
}
