package org.isnad.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a report came from, beside what its reading says.
 *
 * @param url its address, if from the web
 * @param mediaType what its bytes were said to be, such as {@code text/html}
 * @param taken when it was fetched or archived
 * @param notes what else is known, by name: headers that came with it, the rules by which its day or outlet was found
 */
public record Provenance(
        Optional<String> url, Optional<String> mediaType, Optional<Instant> taken, SortedMap<String, String> notes) {
    /** Nothing is known. */
    public static final Provenance NONE = of(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Copies the notes. */
    public Provenance {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** Makes a provenance of notes in any order. */
    public static Provenance of(
            Optional<String> url, Optional<String> mediaType, Optional<Instant> taken, Map<String, String> notes) {
        return new Provenance(url, mediaType, taken, new TreeMap<>(notes));
    }
}
