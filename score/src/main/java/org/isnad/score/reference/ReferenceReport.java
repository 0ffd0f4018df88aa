package org.isnad.score.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An annotated report.
 *
 * @param file the annotation's path
 * @param text the path of its text
 * @param outlet the outlet, if given
 * @param published ISO day, if given
 * @param aliases groups of names of one thing
 * @param claims the claims, each with the second annotator's view where there is one
 * @param labelsOnly whether only type, polarity, certainty and tense were annotated, of claims whose borders and sources are the reader's
 */
public record ReferenceReport(
        Path file,
        Path text,
        Optional<String> outlet,
        Optional<String> published,
        List<List<String>> aliases,
        List<Views> claims,
        boolean labelsOnly) {

    /** Copies the lists. */
    public ReferenceReport {
        aliases = aliases.stream().map(List::copyOf).toList();
        claims = List.copyOf(claims);
    }

    /** A claim as each annotator has it: the first one's values, and the second one's where they differ. */
    public record Views(ReferenceClaim first, Optional<ReferenceClaim> second) {

        /** Returns the one or two views. */
        public List<ReferenceClaim> all() {
            return second.map(s -> List.of(first, s)).orElse(List.of(first));
        }
    }
}
