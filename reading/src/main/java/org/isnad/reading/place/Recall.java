package org.isnad.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;

/** The places named last, by kind, so that «المدينة» finds its town. Not thread-safe. */
final class Recall {
    private static final String CAPITAL = "العاصمة ";
    private final Map<String, PlaceMention> last = new HashMap<>();

    void remember(PlaceMention place, String genericKind) {
        String kind = place.entry()
                .map(e -> e.kind().name().toLowerCase(Locale.ROOT))
                .filter(k -> genericKind.isEmpty() || !genericKind.equals("region"))
                .orElse(genericKind);
        if (!kind.isEmpty()) {
            last.put(kind, place);
        }
        if (!genericKind.isEmpty()) {
            last.put(genericKind, place);
        }
        if (kind.equals("village") || kind.equals("town")) {
            last.put("town", place);
            last.put("village", place);
        }
        if (place.entry().filter(Recall::isCapital).isPresent()) {
            last.put("capital", place);
        }
        last.put("", place);
    }

    /** The place that a definite generic word recalls. */
    Optional<PlaceMention> recall(PlaceText.Generic generic) {
        if (generic.word().equals("عاصمه")) {
            return Optional.ofNullable(last.get("capital"));
        }
        return Optional.ofNullable(last.get(generic.kind()));
    }

    /** The place named last, of whatever kind. */
    Optional<PlaceMention> last() {
        return Optional.ofNullable(last.get(""));
    }

    static boolean isCapital(PlaceEntry entry) {
        return entry.names().stream().anyMatch(n -> n.startsWith(CAPITAL));
    }
}
