package org.isnad.reading.place;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;

/**
 * A generic word and what follows it: a known name, a name that only this word shows to be one, another place («ريف مدينة الباب»), or
 * an unknown name. Not thread-safe.
 */
final class GenericPlaces {
    private static final Set<String> OPENERS = Set.of(
            "كفر", "تل", "دير", "بيت", "عين", "راس", "ام", "ابو", "ابي", "خان", "جسر", "وادي", "جبل", "برج", "شيخ",
            "الشيخ", "قلعه", "باب", "بني", "ال", "ذي", "بئر", "بير", "حوش", "سيدي", "اولاد", "قصر", "خربه", "معره",
            "حمام", "مزرعه", "كرم", "الملك", "الامير", "الامام", "ابن", "عبد", "نهر", "البو", "السيد", "شهداء", "النبي",
            "الملكه", "مرج");

    private static final Set<String> NO_NAMES =
            Set.of("المعركه", "الحرب", "القتال", "الصراع", "التماس", "البيانات", "الصفر", "العوده");

    private final PlaceText text;
    private final PlaceResolver resolver;
    private final PlaceNames names;
    private final IntFunction<Optional<PlaceMention>> inner;

    GenericPlaces(PlaceText text, PlaceResolver resolver, PlaceNames names, IntFunction<Optional<PlaceMention>> inner) {
        this.text = text;
        this.resolver = resolver;
        this.names = names;
        this.inner = inner;
    }

    /** The place that begins with the indefinite generic word at a token. */
    Optional<PlaceMention> at(int i, PlaceText.Generic generic) {
        int after = text.end(Domain.PLACE_WORD, i);
        if (text.words().hasPronoun(i) && !text.endsInTa(i)) {
            return Optional.empty();
        }
        if (generic.word().equals("عاصمه")) {
            return Optional.empty();
        }
        int at = text.skipQuote(after);
        if (at == after && !text.bare(at)) {
            return Optional.empty();
        }
        Optional<PlaceMention> known = known(i, at, generic);
        Optional<PlaceMention> other = inner.apply(at)
                .filter(p -> known.isEmpty() || p.end() > known.get().end());
        if (other.isPresent()) {
            return Optional.of(around(i, generic, other.get()));
        }
        return known.isPresent() ? known : unknown(i, at, generic);
    }

    /** A generic word before a name of the gazetteer. */
    Optional<PlaceMention> known(int i, int at, PlaceText.Generic generic) {
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
            int i,
            int at,
            PlaceNames.Tail tail,
            PlaceText.Generic generic,
            Optional<PlaceEntry> entry,
            Precision precision) {
        String name = generic.singular()
                ? text.name(Domain.PLACE_WORD, i, tail.nameEnd())
                : text.name(at, text.tokens().isWord(tail.nameEnd() - 1) ? tail.nameEnd() : tail.nameEnd() - 1, 0);
        int first = generic.singular() ? i : at;
        return new PlaceMention(first, tail.end(), entry, Optional.empty(), precision, name, false, generic.rule());
    }

    private static Precision precision(PlaceText.Generic generic, PlaceEntry entry) {
        boolean settled = generic.precision() == Precision.TOWN || generic.precision() == Precision.GOVERNORATE;
        boolean own = settled || generic.word().equals("ريف");
        if (generic.word().equals("منطقه")) {
            return entry.kind().precision();
        }
        return own
                ? generic.precision()
                : PlaceNames.coarser(generic.precision(), entry.kind().precision());
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
        while (end < at + 3
                && text.bare(end)
                && (text.words().cls(end) == WordClass.UNKNOWN || text.end(Domain.PERSON_NAME, end) > end)
                && text.end(Domain.NISBA, end) == end
                && text.end(Domain.PLACE_WORD, end) == end
                && text.end(Domain.PLACE, end) == end) {
            end++;
        }
        boolean point =
                generic.precision() == Precision.LANDMARK && text.words().hasArticle(at);
        if (point
                && text.bare(end)
                && text.words().cls(end) == WordClass.ADJECTIVE
                && text.words().hasArticle(end)) {
            end++;
        }
        PlaceNames.Tail tail = names.tail(text.closeQuote(at, end), true);
        return Optional.of(build(i, at, tail, generic, Optional.empty(), generic.precision()));
    }

    private boolean isName(int at, PlaceText.Generic generic) {
        if (!text.tokens().isWord(at)
                || NO_NAMES.contains(text.tokens().folded(at))
                || text.text().phrases().at(Domain.NISBA, at) >= 0) {
            return false;
        }
        char mark = text.tokens().mark(at - 1);
        if (mark == '«' || mark == '"') {
            return true;
        }
        WordClass cls = text.words().cls(at);
        boolean opener =
                OPENERS.contains(text.tokens().folded(at)) && text.tokens().isWord(at + 1);
        if (cls == WordClass.UNKNOWN || opener || text.end(Domain.PERSON_NAME, at) > at) {
            boolean joined = text.tokens().folded(at).startsWith("و")
                    && !opener
                    && text.tokens().length(at) > 3;
            return !joined && !text.tokens().folded(at).startsWith("ي")
                    || text.words().hasArticle(at)
                    || text.tokens().length(at) < 4;
        }
        boolean noun = cls == WordClass.NOUN
                || cls == WordClass.ADJECTIVE
                || cls == WordClass.MASDAR
                || cls == WordClass.PARTICIPLE;
        boolean region = generic.kind().equals("region") || generic.kind().equals("governorate");
        return noun && text.words().hasArticle(at) && !region && generic.singular();
    }
}
