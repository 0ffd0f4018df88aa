package org.isnad.reading.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;

/**
 * Chooses among places of one name: that of the kind which the generic word asks for, then that of the country which the report
 * speaks of most, then the larger one.
 */
final class PlaceResolver {
    private final ReportText text;
    private final Map<String, Integer> countries = new HashMap<>();

    PlaceResolver(ReportText text) {
        this.text = text;
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            Domain domain = Domain.of(hits.payload(h));
            if (domain == Domain.PLACE || domain == Domain.NISBA) {
                PlaceEntry entry = text.words().lexicon().place(Domain.row(hits.payload(h)));
                int weight = entry.kind() == PlaceKind.COUNTRY ? 3 : 1;
                countries.merge(entry.country(), weight, Integer::sum);
            }
        }
    }

    Optional<PlaceEntry> best(Domain domain, int first, int end) {
        return best(domain, first, end, Optional.empty());
    }

    Optional<PlaceEntry> best(Domain domain, int first, int end, Optional<PlaceKind> kind) {
        PhraseHits hits = text.phrases().hits();
        PlaceEntry best = null;
        int score = Integer.MIN_VALUE;
        for (int h = firstHit(first); h < hits.size() && hits.first(h) == first; h++) {
            if (hits.end(h) != end || Domain.of(hits.payload(h)) != domain) {
                continue;
            }
            PlaceEntry entry = text.words().lexicon().place(Domain.row(hits.payload(h)));
            int mine = score(entry, kind);
            if (mine > score) {
                score = mine;
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    private int firstHit(int token) {
        PhraseHits hits = text.phrases().hits();
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.first(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int score(PlaceEntry entry, Optional<PlaceKind> kind) {
        int score = Math.min(40, countries.getOrDefault(entry.country(), 0)) * 2;
        if (kind.isPresent() && kind.get() == entry.kind()) {
            score += 30;
        }
        score += switch (entry.kind()) {
            case COUNTRY -> 25;
            case TOWN -> 14;
            case GOVERNORATE -> 8;
            case REGION, SEA, RIVER -> 6;
            case DISTRICT -> 4;
            case VILLAGE, NEIGHBOURHOOD -> 0;
            default -> 2;
        };
        return score + (entry.id().startsWith("gn:") ? 0 : 3);
    }
}
