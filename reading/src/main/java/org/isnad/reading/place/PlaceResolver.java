package org.isnad.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;

/**
 * Chooses among places of one name: that of the country which an adjective after it names, that of the kind which the generic word
 * asks for, then that of the country which the report speaks of most, then the larger one. Not thread-safe.
 */
final class PlaceResolver {
    private final ReportText text;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    /** What is asked for: the generic word's kind and word, and the country of an adjective that follows. */
    record Wish(Optional<PlaceKind> kind, String word, String country) {
        static final Wish NONE = new Wish(Optional.empty(), "", "");

        static Wish of(PlaceText.Generic generic, String country) {
            return new Wish(PlaceKind.named(generic.kind()), generic.word(), country);
        }
    }

    PlaceResolver(ReportText text) {
        this.text = text;
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            Domain domain = Domain.of(hits.payload(h));
            if (domain == Domain.PLACE || domain == Domain.NISBA) {
                PlaceEntry entry = text.words().lexicon().place(Domain.row(hits.payload(h)));
                mentioned.add(entry.id());
                if (small(entry)) {
                    continue;
                }
                boolean sure = entry.kind() == PlaceKind.COUNTRY || domain == Domain.NISBA || Recall.isCapital(entry);
                countries.merge(entry.country(), sure ? 3 : 1, Integer::sum);
            }
        }
    }

    /** The country of the adjective of origin at a token, empty if there is none. */
    String nisba(int token) {
        int row = text.phrases().row(Domain.NISBA, token);
        return row < 0 ? "" : text.words().lexicon().place(row).country();
    }

    /** The place whose adjective of origin stands at a token. */
    Optional<PlaceEntry> nisbaPlace(int token) {
        int row = text.phrases().row(Domain.NISBA, token);
        return row < 0 ? Optional.empty() : Optional.of(text.words().lexicon().place(row));
    }

    /** The best place whose name is exactly the tokens of a range, names that need a generic word included if asked for. */
    Optional<PlaceEntry> best(int first, int end, boolean weak, Wish wish) {
        PhraseHits hits = text.phrases().hits();
        PlaceEntry best = null;
        int score = Integer.MIN_VALUE;
        for (int h = firstHit(first); h < hits.size() && hits.first(h) == first; h++) {
            Domain domain = Domain.of(hits.payload(h));
            boolean asked = domain == Domain.PLACE || weak && domain == Domain.WEAK_PLACE;
            if (hits.end(h) != end || !asked) {
                continue;
            }
            PlaceEntry entry = text.words().lexicon().place(Domain.row(hits.payload(h)));
            int mine = score(entry, wish);
            boolean other = domain == Domain.WEAK_PLACE
                    && wish.kind().filter(k -> fit(wish, entry.kind()) < 0).isPresent();
            if (mine > score && !other && !abroad(entry) && spelled(entry, first, end, hits.stripped(h))) {
                score = mine;
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean small(PlaceEntry entry) {
        return switch (entry.kind()) {
            case VILLAGE, NEIGHBOURHOOD, CAMP -> true;
            default -> false;
        };
    }

    /** A village or quarter of a country that the report does not speak of, while it speaks of others, is another of the name. */
    private boolean abroad(PlaceEntry entry) {
        return small(entry) && !countries.isEmpty() && !countries.containsKey(entry.country());
    }

    /**
     * Very short names are told from other words by their hamza («إب» is not «آب»), and so are names behind a glued letter («باراك»
     * is not «بأراك»); «ك» and «ف» are glued to names of one word only where the article or a country follows.
     */
    private boolean spelled(PlaceEntry entry, int first, int end, int stripped) {
        int length = text.tokens().length(first) - stripped;
        if (end > first + 1 || stripped == 0 && length > 2) {
            return true;
        }
        String raw = text.raw(first, end).substring(stripped);
        if (length <= 2) {
            return entry.names().stream().anyMatch(n -> n.replace("~", "").equals(raw));
        }
        char glued = text.tokens().text().charAt(text.tokens().start(first) + stripped - 1);
        boolean article = raw.startsWith("ال") || raw.startsWith("ل");
        boolean known = entry.kind() == PlaceKind.COUNTRY || Recall.isCapital(entry);
        if (glued == 'و' || article || known) {
            return true;
        }
        boolean bareAlef = raw.startsWith("ا")
                && entry.names().stream().noneMatch(n -> n.replace("~", "").startsWith("ا"));
        return glued != 'ك' && glued != 'ف' && !bareAlef;
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

    private int score(PlaceEntry entry, Wish wish) {
        int score = Math.min(20, countries.getOrDefault(entry.country(), 0)) * 2;
        if (!wish.country().isEmpty() && wish.country().equals(entry.country())) {
            score += 80;
        }
        if (wish.kind().isPresent()) {
            score += fit(wish, entry.kind());
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
        score += small(entry) && mentioned.contains(entry.parent()) ? 12 : 0;
        return score + (entry.id().startsWith("gn:") ? 0 : 3) + (Recall.isCapital(entry) ? 6 : 0);
    }

    /** How well a kind fits the generic word before the name. */
    private static int fit(Wish wish, PlaceKind kind) {
        boolean countryside = wish.word().equals("ريف")
                || wish.word().equals("باديه")
                || wish.word().equals("سهل");
        if (countryside) {
            return kind == PlaceKind.GOVERNORATE ? 30 : kind == PlaceKind.REGION ? 10 : 0;
        }
        PlaceKind wished = wish.kind().orElseThrow();
        if (wished == kind) {
            return 30;
        }
        boolean settled = wished == PlaceKind.TOWN || wished == PlaceKind.VILLAGE;
        if (settled && (kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE)) {
            return 24;
        }
        boolean quarter = wished == PlaceKind.NEIGHBOURHOOD;
        return quarter && kind.precision() == Precision.NEIGHBOURHOOD ? 20 : quarter || settled ? -20 : 0;
    }
}
