package org.isnad.score.reference;

import java.util.List;
import java.util.Optional;

/**
 * A claim as one annotator has it, with only the fields that are measured.
 *
 * @param start first UTF-16 offset
 * @param end the offset after the last
 * @param text the span's text as the file gives it
 * @param sources names of the chain, the nearest to the reader first
 * @param cue the words that attribute it; empty where there are none or the annotation leaves them out
 * @param polarity label
 * @param certainty label
 * @param tense label
 * @param type label
 * @param time two ISO days, each may be null; or empty
 * @param places role and name
 * @param quantities least and greatest value
 * @param actors role and name
 * @param minor whether it is neither required nor punished
 */
public record ReferenceClaim(
        int start,
        int end,
        String text,
        List<String> sources,
        String cue,
        String polarity,
        String certainty,
        String tense,
        String type,
        Optional<Time> time,
        List<Named> places,
        List<Amount> quantities,
        List<Named> actors,
        boolean minor) {

    /** Copies the lists. */
    public ReferenceClaim {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        actors = List.copyOf(actors);
    }

    /** First and last ISO day, either may be empty. */
    public record Time(Optional<String> start, Optional<String> end) {}

    /** A role label and a name as in the text. */
    public record Named(String role, String name) {}

    /** The words of a quantity and its two ends, either may be empty. */
    public record Amount(String text, Optional<Double> min, Optional<Double> max) {}
}
