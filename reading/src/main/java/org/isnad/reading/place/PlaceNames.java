package org.isnad.reading.place;

import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;

/** Names of the gazetteer that stand by themselves, and the adjectives after a name. Not thread-safe. */
final class PlaceNames {
    private final PlaceText text;
    private final PlaceResolver resolver;

    /** Where a name ends with its adjectives, where the adjectives of origin after it end, and the country that they name. */
    record Tail(int nameEnd, int end, String country) {}

    PlaceNames(PlaceText text, PlaceResolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** The place named at a token; empty if the word is likelier something else there. */
    Optional<PlaceMention> named(int i, boolean listed) {
        int end = text.end(Domain.PLACE, i);
        if (end == i || !listed && doubtful(i, end) || outlet(i, end)) {
            return Optional.empty();
        }
        return mention(i, end, Domain.PLACE, PlaceResolver.Wish.NONE, "gazetteer");
    }

    /** «الشرق الأوسط» in quotation marks is a newspaper. */
    private boolean outlet(int i, int end) {
        boolean quoted = text.tokens().isMark(i - 1, '«') && text.tokens().isMark(end, '»')
                || text.tokens().isMark(i - 1, '"') && text.tokens().isMark(end, '"');
        return quoted
                && resolver.best(i, end, false, PlaceResolver.Wish.NONE)
                        .filter(e -> e.kind() == PlaceKind.REGION || e.kind() == PlaceKind.SEA)
                        .isPresent();
    }

    /** A member of a list of places, which may be a name that needs a generic word. */
    Optional<PlaceMention> listed(int i, Optional<PlaceText.Generic> generic, String country) {
        int strong = text.end(Domain.PLACE, i);
        int weak = text.end(Domain.WEAK_PLACE, i);
        if (Math.max(strong, weak) == i) {
            return Optional.empty();
        }
        PlaceResolver.Wish wish = generic.map(g -> PlaceResolver.Wish.of(g, country))
                .orElse(new PlaceResolver.Wish(Optional.empty(), "", country));
        Domain domain = strong >= weak ? Domain.PLACE : Domain.WEAK_PLACE;
        return mention(i, Math.max(strong, weak), domain, wish, "list")
                .filter(m -> domain == Domain.PLACE
                        || generic.isPresent()
                        || m.entry().filter(e -> e.country().equals(country)).isPresent());
    }

    private Optional<PlaceMention> mention(int i, int end, Domain domain, PlaceResolver.Wish wish, String rule) {
        Tail tail = tail(end, false);
        String country = tail.country().isEmpty() ? wish.country() : tail.country();
        PlaceResolver.Wish full = new PlaceResolver.Wish(wish.kind(), wish.word(), country);
        Optional<PlaceEntry> entry = resolver.best(i, end, domain == Domain.WEAK_PLACE, full);
        return entry.map(e -> {
            int nameEnd = sameAgain(e, tail.nameEnd());
            int stop = Math.max(nameEnd, tail.end());
            return new PlaceMention(
                    i, stop, entry, Optional.empty(), e.kind().precision(), text.name(domain, i, nameEnd), false, rule);
        });
    }

    /** «العاصمة السورية دمشق»: the same place named again at once. */
    private int sameAgain(PlaceEntry entry, int end) {
        int again = text.end(Domain.PLACE, end);
        boolean same = again > end
                && text.text().phrases().stripped(Domain.PLACE, end) == 0
                && entry.names().stream().anyMatch(n -> n.startsWith("العاصمة "))
                && resolver.best(end, again, false, PlaceResolver.Wish.NONE)
                        .filter(entry::equals)
                        .isPresent();
        return same ? again : end;
    }

    /** The adjectives after a name: those of place belong to it («الشرقي»), those of origin only tell which it is. */
    Tail tail(int end, boolean generic) {
        int nameEnd = end;
        int i = end;
        String country = "";
        while (i < end + 3 && text.tokens().isWord(i)) {
            String folded = text.tokens().folded(i);
            boolean joined =
                    i > end && nameEnd == i && folded.startsWith("وال") && Directions.isCompass(folded.substring(1));
            if (joined || (generic ? Directions.isAdjective(folded) : Directions.isCompass(folded))) {
                i++;
                nameEnd = i;
            } else if (folded.startsWith("ال") && !resolver.nisba(i).isEmpty() && country.isEmpty()) {
                country = resolver.nisba(i);
                i++;
            } else {
                break;
            }
        }
        return new Tail(nameEnd, i, country);
    }

    /** Whether a name of one word is likelier an ordinary word or a person here. */
    private boolean doubtful(int i, int end) {
        if (end > i + 1) {
            return false;
        }
        Optional<PlaceEntry> entry = resolver.best(i, end, false, PlaceResolver.Wish.NONE);
        if (entry.isEmpty()) {
            return true;
        }
        if (text.locative(Domain.PLACE, i)) {
            return !text.glued(Domain.PLACE, i) || entry.get().kind() == PlaceKind.COUNTRY ? false : ordinary(i);
        }
        if (isPerson(i)) {
            return true;
        }
        boolean sure = entry.get().kind() == PlaceKind.COUNTRY || Recall.isCapital(entry.get());
        return !sure && (ordinary(i) || text.end(Domain.PERSON_NAME, i) > i || text.end(Domain.NISBA, i) > i);
    }

    private boolean ordinary(int i) {
        WordClass cls = text.words().cls(i);
        return text.words().known(i) && cls != WordClass.UNKNOWN;
    }

    private boolean isPerson(int i) {
        return text.tokens().isWord(i - 1)
                && text.text().phrases().at(Domain.PERSON_NAME, i - 1) >= 0
                && text.end(Domain.PLACE, i - 1) == i - 1;
    }

    /** The coarser of two precisions. */
    static Precision coarser(Precision a, Precision b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
