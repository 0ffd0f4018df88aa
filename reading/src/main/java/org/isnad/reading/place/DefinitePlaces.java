package org.isnad.reading.place;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;

/**
 * Generic words that are definite by article or pronoun: they recall a place («المدينة»), name a part of one («المدينة القديمة»,
 * «ريفها الشرقي»), or the land of a state («الأراضي السورية»). Not thread-safe.
 */
final class DefinitePlaces {
    private static final Set<String> LANDS =
            Set.of("حدود", "ارض", "ساحل", "شاطي", "محيط", "جبهه", "محور", "نقطه", "عين");
    /** Words that are mostly no place unless something follows them: «في السوق», «من الميدان». */
    private static final Set<String> FIGURATIVE =
            Set.of("ميدان", "شارع", "طريق", "سوق", "ساحه", "برج", "قصر", "جسر", "مدرسه", "قاعده");

    private static final Set<String> OWNED = Set.of(
            "ريفها", "ريفه", "ريفهما", "محيطها", "محيطه", "ضواحيها", "حدودها", "مناطقها", "اطرافها", "اطرافه",
            "مشارفها", "مركزها", "احيائها", "احياءها", "احياوها", "شوارعها", "قراها", "بلداتها", "مدنها", "اراضيها",
            "وسطها", "شمالها", "جنوبها", "شرقها", "غربها", "مداخلها", "سواحلها");

    private final PlaceText text;
    private final PlaceResolver resolver;
    private final PlaceNames names;
    private final GenericPlaces generics;
    private final Recall recall;

    DefinitePlaces(PlaceText text, PlaceResolver resolver, PlaceNames names, GenericPlaces generics, Recall recall) {
        this.text = text;
        this.resolver = resolver;
        this.names = names;
        this.generics = generics;
        this.recall = recall;
    }

    /** The place that begins with the definite generic word at a token. */
    Optional<PlaceMention> at(int i, PlaceText.Generic generic) {
        int after = text.end(Domain.PLACE_WORD, i);
        Optional<PlaceMention> capital = generic.word().equals("عاصمه") && text.bare(after)
                ? generics.known(i, after, generic)
                : Optional.empty();
        if (capital.isPresent()) {
            return capital;
        }
        PlaceNames.Tail tail = names.tail(after, true);
        if (LANDS.contains(generic.word()) && !tail.country().isEmpty()) {
            return land(i, after, generic);
        }
        if (!generic.singular() || LANDS.contains(generic.word())) {
            return Optional.empty();
        }
        String name = text.name(Domain.PLACE_WORD, i, Math.max(after, tail.nameEnd()));
        if (tail.nameEnd() > after && generic.precision() == Precision.TOWN) {
            Optional<String> within = recall.recall(generic).map(PlaceMention::name);
            return Optional.of(new PlaceMention(
                    i, tail.end(), Optional.empty(), within, Precision.NEIGHBOURHOOD, name, false, generic.rule()));
        }
        Optional<PlaceMention> last = recall.recall(generic);
        if (last.isPresent()) {
            PlaceMention l = last.get();
            return Optional.of(new PlaceMention(
                    i, tail.end(), l.entry(), l.within(), l.precision(), l.name(), true, generic.rule() + "/recalled"));
        }
        boolean point = generic.precision() == Precision.LANDMARK || generic.precision() == Precision.NEIGHBOURHOOD;
        return point && !FIGURATIVE.contains(generic.word()) && text.locative(Domain.PLACE_WORD, i)
                ? Optional.of(new PlaceMention(
                        i,
                        tail.end(),
                        Optional.empty(),
                        Optional.empty(),
                        generic.precision(),
                        name,
                        false,
                        generic.rule()))
                : Optional.empty();
    }

    /** «الحدود السورية التركية», «الأراضي السورية»: the adjectives say whose land it is. */
    private Optional<PlaceMention> land(int i, int after, PlaceText.Generic generic) {
        int end = after;
        while (end < after + 4
                && (!resolver.nisba(end).isEmpty()
                        || text.tokens().isMark(end, '-')
                                && !resolver.nisba(end + 1).isEmpty())) {
            end++;
        }
        Precision precision = generic.word().equals("ارض") ? Precision.COUNTRY : Precision.VAGUE;
        String name = text.name(Domain.PLACE_WORD, i, end);
        return Optional.of(new PlaceMention(
                i, end, resolver.nisbaPlace(after), Optional.empty(), precision, name, false, generic.rule()));
    }

    /** «ريفها الشرقي»: part of the place named last. */
    Optional<PlaceMention> possessed(int i) {
        String folded = text.tokens().isWord(i) ? text.tokens().folded(i) : "";
        int stripped = 0;
        while (stripped < 2
                && folded.length() > stripped + 4
                && "وفبل".indexOf(folded.charAt(stripped)) >= 0
                && !OWNED.contains(folded.substring(stripped))) {
            stripped++;
        }
        if (folded.isEmpty() || !OWNED.contains(folded.substring(stripped))) {
            return Optional.empty();
        }
        PlaceNames.Tail tail = names.tail(i + 1, true);
        String name = text.name(i, tail.nameEnd(), stripped);
        return recall.last()
                .map(l -> new PlaceMention(
                        i, tail.end(), l.entry(), Optional.of(l.name()), Precision.DISTRICT, name, true, "its"));
    }
}
