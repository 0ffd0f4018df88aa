package org.isnad.reading.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.text.ReportText;

/** The places that a report is about: those that it names most, its headline counting more. Pure. */
final class Topics {
    private static final int MOST = 2;
    private static final int HEADLINE = 3;

    private Topics() {}

    /** A place and how much the report speaks of it. */
    private record Weight(PlaceMention place, int weight) {}

    static List<PlaceMention> of(ReportText text, List<PlaceMention> places) {
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (PlaceMention place : places) {
            String id = place.entry().map(e -> e.id()).orElse(place.name());
            int mine = place.first() < text.bodyFirst() ? HEADLINE : 1;
            weights.merge(id, new Weight(place, mine), (a, b) -> new Weight(a.place(), a.weight() + b.weight()));
        }
        return weights.values().stream()
                .filter(w -> w.weight() > 1)
                .sorted(Comparator.comparingInt(Weight::weight).reversed())
                .limit(MOST)
                .map(Weight::place)
                .toList();
    }
}
