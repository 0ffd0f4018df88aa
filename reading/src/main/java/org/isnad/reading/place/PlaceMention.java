package org.isnad.reading.place;

import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.model.Precision;

/**
 * A place that the text names.
 *
 * @param first its first token, generic word included, preposition left out
 * @param end the token after its last
 * @param entry the gazetteer's row, if it is known
 * @param within the larger place that the text puts it in
 * @param precision how much ground the name covers
 * @param name the name as the output gives it: the raw text, or the fullest mention that it recalls
 * @param anaphoric whether it only recalls a place («المدينة»)
 * @param rule why it is a place
 */
public record PlaceMention(
        int first,
        int end,
        Optional<PlaceEntry> entry,
        Optional<String> within,
        Precision precision,
        String name,
        boolean anaphoric,
        String rule) {

    /** Returns whether the mention lies inside a range of tokens. */
    public boolean inside(int from, int to) {
        return first >= from && end <= to;
    }
}
