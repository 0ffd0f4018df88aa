package org.isnad.reading.place;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;

/**
 * A generic word and what follows it: a known name, a name that only this word shows to be one, another place («ريف مدينة الباب»), an
 * unknown name, or nothing, and then it recalls a place («المدينة»). Not thread-safe.
 */
final class GenericPlaces {
    private static final Set<String> OPENERS = Set.of(
            "كفر", "تل", "دير", "بيت", "عين", "راس", "ام", "ابو", "ابي", "خان", "جسر", "وادي", "جبل", "برج", "شيخ", "الشيخ", "قلعه",
            "باب", "بني", "ال", "ذي", "بئر", "بير", "حوش", "سيدي", "اولاد", "قصر", "خربه", "معره", "حمام", "مزرعه", "كرم", "الملك",
            "الامير", "الامام", "ابن", "عبد", "نهر", "البو", "السيد", "شهداء", "النبي", "الملكه", "مرج");
    private static final Set<String> LANDS = Set.of("حدود", "ارض", "ساحل", "شاطي", "محيط", "جبهه", "محور", "نقطه", "عين");

    /** Words that are mostly no place unless something follows them: «في السوق», «من الميدان». */
    private static final Set<String> FIGURATIVE = Set.of("ميدان", "شارع", "طريق", "سوق", "ساحه", "برج", "قصر", "جسر", "مدرسه", "قاعده");
    private static final Set<String> OWNED = Set.of(
            "ريفها", "ريفه", "ريفهما", "محيطها", "محيطه", "ضواحيها", "حدودها", "مناطقها", "اطرافها", "اطرافه", "مشارفها", "مركزها",
            "احيائها", "احياءها", "احياوها", "شوارعها", "قراها", "بلداتها", "مدنها", "اراضيها", "وسطها", "شمالها", "جنوبها", "شرقها",
            "غربها", "مداخلها", "سواحلها");

    private final PlaceText text;
    private final PlaceResolver resolver;
    private final PlaceNames names;
    private final Recall recall;
    private final IntFunction<Optional<PlaceMention>> inner;

    GenericPlaces(
            PlaceText text,
            PlaceResolver resolver,
            PlaceNames names,
            Recall recall,
            IntFunction<Optional<PlaceMention>> inner) {
        this.text = text;
        this.resolver = resolver;
        this.names = names;
        this.recall = recall;
        this.inner = inner;
    }

    /** The place that begins with the generic word at a token. */
    Optional<PlaceMention> at(int i, PlaceText.Generic generic) {
        int after = text.end(Domain.PLACE_WORD, i);
        if (text.words().hasPronoun(i)) {
            return Optional.empty();
        }
        if (generic.definite()) {
            return definite(i, after, generic);
        }
        if (generic.word().equals("عاصمه")) {
            return Optional.empty();
        }
        int at = text.skipQuote(after);
        if (at == after && !text.bare(at)) {
            return Optional.empty();
        }
        Optional<PlaceMention> known = known(i, at, generic);
        Optional<PlaceMention> other = inner.apply(at).filter(p -> known.isEmpty() || p.end() > known.get().end());
        if (other.isPresent()) {
            return Optional.of(around(i, generic, other.get()));
        }
        return known.isPresent() ? known : unknown(i, at, generic);
    }

    private Optional<PlaceMention> known(int i, int at, PlaceText.Generic generic) {
        int strong = text.end(Domain.PLACE, at);
        int weak = text.end(Domain.WEAK_PLACE, at);
        Domain domain = strong >= weak ? Domain.PLACE : Domain.WEAK_PLACE;
        int end = Math.max(strong, weak);
        if (end == at || text.text().phrases().stripped(domain, at) > 0) {
            return Optional.empty();
        }
        PlaceNames.Tail tail = names.tail(text.closeQuote(at, end), true);
        return resolver.best(at, end, true, PlaceResolver.Wish.of(generic, tail.country()))
                .map(e -> known(i, at, tail, generic, e));
    }

    private PlaceMention known(int i, int at, PlaceNames.Tail tail, PlaceText.Generic generic, PlaceEntry entry) {
        Precision own = entry.kind().precision();
        boolean parts = !generic.singular() && own.compareTo(generic.precision()) > 0;
        if (parts) {
            String name = text.name(Domain.PLACE_WORD, i, tail.nameEnd());
            return new PlaceMention(
                    i, tail.end(), Optional.of(entry), Optional.empty(), own, name, false, generic.rule() + "/parts");
        }
        boolean road = generic.kind().equals("street") && text.tokens().isMark(tail.end(), '-');
        int other = road ? text.end(Domain.PLACE, tail.end() + 1) : 0;
        if (other > tail.end() + 1) {
            PlaceNames.Tail whole = names.tail(other, true);
            return build(i, at, whole, generic, Optional.empty(), generic.precision());
        }
        return build(i, at, tail, generic, Optional.of(entry), precision(generic, entry));
    }

    /** Names after a plural or dual are named alone: «مدينتي الباب ومنبج» gives «الباب» and «منبج». */
    private PlaceMention build(
            int i, int at, PlaceNames.Tail tail, PlaceText.Generic generic, Optional<PlaceEntry> entry, Precision precision) {
        String name = generic.singular()
                ? text.name(Domain.PLACE_WORD, i, tail.nameEnd())
                : text.name(at, tail.nameEnd(), 0);
        int first = generic.singular() ? i : at;
        return new PlaceMention(first, tail.end(), entry, Optional.empty(), precision, name, false, generic.rule());
    }

    private static Precision precision(PlaceText.Generic generic, PlaceEntry entry) {
        boolean settled = generic.precision() == Precision.TOWN || generic.precision() == Precision.GOVERNORATE;
        boolean own = settled || generic.word().equals("ريف");
        if (generic.word().equals("منطقه")) {
            return entry.kind().precision();
        }
        return own ? generic.precision() : PlaceNames.coarser(generic.precision(), entry.kind().precision());
    }

    private PlaceMention around(int i, PlaceText.Generic generic, PlaceMention inside) {
        Precision precision = generic.word().equals("ريف")
                ? generic.precision()
                : PlaceNames.coarser(generic.precision(), inside.precision());
        PlaceNames.Tail tail = names.tail(inside.end(), true);
        return new PlaceMention(
                i,
                tail.end(),
                inside.entry(),
                inside.within(),
                precision,
                text.name(Domain.PLACE_WORD, i, tail.nameEnd()),
                false,
                generic.rule());
    }

    private Optional<PlaceMention> unknown(int i, int at, PlaceText.Generic generic) {
        if (!isName(at, generic)) {
            return Optional.empty();
        }
        int end = at + 1;
        if (OPENERS.contains(text.tokens().folded(at)) && text.tokens().isWord(end)) {
            end++;
        }
        while (end < at + 3 && text.bare(end) && (text.words().cls(end) == WordClass.UNKNOWN
                        || text.end(Domain.PERSON_NAME, end) > end)
                && text.end(Domain.NISBA, end) == end && text.end(Domain.PLACE_WORD, end) == end) {
            end++;
        }
        PlaceNames.Tail tail = names.tail(text.closeQuote(at, end), true);
        return Optional.of(build(i, at, tail, generic, Optional.empty(), generic.precision()));
    }

    private boolean isName(int at, PlaceText.Generic generic) {
        if (!text.tokens().isWord(at) || text.text().phrases().at(Domain.NISBA, at) >= 0) {
            return false;
        }
        char mark = text.tokens().mark(at - 1);
        if (mark == '«' || mark == '"') {
            return true;
        }
        WordClass cls = text.words().cls(at);
        boolean opener = OPENERS.contains(text.tokens().folded(at)) && text.tokens().isWord(at + 1);
        if (cls == WordClass.UNKNOWN || opener || text.end(Domain.PERSON_NAME, at) > at) {
            return !text.tokens().folded(at).startsWith("ي") || text.words().hasArticle(at) || text.tokens().length(at) < 4;
        }
        boolean noun = cls == WordClass.NOUN || cls == WordClass.ADJECTIVE || cls == WordClass.MASDAR || cls == WordClass.PARTICIPLE;
        boolean region = generic.kind().equals("region") || generic.kind().equals("governorate");
        return noun && text.words().hasArticle(at) && !region && generic.singular();
    }

    private Optional<PlaceMention> definite(int i, int after, PlaceText.Generic generic) {
        Optional<PlaceMention> capital = generic.word().equals("عاصمه") && text.bare(after) ? known(i, after, generic) : Optional.empty();
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
                        i, tail.end(), Optional.empty(), Optional.empty(), generic.precision(), name, false, generic.rule()))
                : Optional.empty();
    }

    /** «الحدود السورية التركية», «الأراضي السورية»: the adjectives say whose land it is. */
    private Optional<PlaceMention> land(int i, int after, PlaceText.Generic generic) {
        int end = after;
        while (end < after + 4 && (!resolver.nisba(end).isEmpty() || text.tokens().isMark(end, '-') && !resolver.nisba(end + 1).isEmpty())) {
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
        while (stripped < 2 && folded.length() > stripped + 4 && "وفبل".indexOf(folded.charAt(stripped)) >= 0
                && !OWNED.contains(folded.substring(stripped))) {
            stripped++;
        }
        if (folded.isEmpty() || !OWNED.contains(folded.substring(stripped))) {
            return Optional.empty();
        }
        PlaceNames.Tail tail = names.tail(i + 1, true);
        String name = text.name(i, tail.nameEnd(), stripped);
        return recall.last().map(l -> new PlaceMention(
                i, tail.end(), l.entry(), Optional.of(l.name()), Precision.DISTRICT, name, true, "its"));
    }
}
