package org.isnad.comparison;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/** Words that decide how two claims bear on each other, from {@code markers.tsv}. */
enum Marker {
    /** Leaves somebody out. */
    EXCLUDE,
    /** Takes somebody in. */
    INCLUDE,
    /** Took longer. */
    LONGER,
    /** Was expected. */
    EXPECTED,
    /** Hours. */
    HOURS,
    /** Days. */
    DAYS,
    /** Weeks. */
    WEEKS,
    /** Months. */
    MONTHS,
    /** It did not work out. */
    FAIL,
    /** It worked out. */
    SUCCESS;

    private static final Map<Marker, Pattern> PATTERNS = new EnumMap<>(Marker.class);

    static {
        for (Tsv.Row row :
                Tsv.resource(Marker.class, "markers.tsv", "marker", "words").rows()) {
            String words = row.list("words").stream()
                    .map(Folder::foldWord)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            PATTERNS.put(
                    valueOf(row.need("marker").toUpperCase(Locale.ROOT)),
                    Pattern.compile("(?<![ء-ي])[وفبلك]?(?:ال)?(?:" + words + ")(?![ء-ي])"));
        }
    }

    /** Returns where the marker stands in a folded text, or -1. */
    int in(String folded) {
        var found = PATTERNS.get(this).matcher(folded);
        return found.find() ? found.start() : -1;
    }

    /** Returns whether the marker stands in a folded text. */
    boolean stands(String folded) {
        return in(folded) >= 0;
    }
}
