package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;

/**
 * Finds places, left to right, the longest first: a name of the gazetteer, a generic word with its name, a direction before either
 * («شمال غرب مدينة إدلب»), a further member of a list («ومنبج»). One for each report; not thread-safe.
 */
public final class PlaceReader {
    private static final Set<String> LINKS = Set.of("في", "من", "ضمن", "داخل", "التابعه", "التابع", "عاصمه", "مركز");

    private final PlaceText text;
    private final PlaceNames names;
    private final GenericPlaces generics;
    private final DefinitePlaces definites;
    private final Recall recall = new Recall();
    private final List<PlaceMention> out = new ArrayList<>();
    private Optional<PlaceText.Generic> lastGeneric = Optional.empty();
    /** The place inside the direction read last. */
    private PlaceMention core;

    private PlaceReader(ReportText report) {
        this.text = new PlaceText(report);
        PlaceResolver resolver = new PlaceResolver(report);
        this.names = new PlaceNames(text, resolver);
        this.generics = new GenericPlaces(text, resolver, names, this::nested);
        this.definites = new DefinitePlaces(text, resolver, names, generics, recall);
    }

    /** Returns the places of a report in order. Linear in its length. */
    public static List<PlaceMention> read(ReportText text) {
        PlaceReader reader = new PlaceReader(text);
        int i = 0;
        while (i < text.tokens().size()) {
            i = Math.max(i + 1, reader.at(i));
        }
        return reader.placed();
    }

    private int at(int i) {
        int actor = text.end(Domain.ACTOR, i);
        int place = text.end(Domain.PLACE, i);
        if (actor > place && actor > i + 1) {
            return actor;
        }
        Optional<PlaceText.Generic> generic = text.generic(i);
        Optional<PlaceMention> found = parse(i, generic);
        if (found.isEmpty()) {
            return i + 1;
        }
        PlaceMention mention = found.get();
        boolean list = mention.rule().equals("list");
        if (!list) {
            lastGeneric = generic;
        }
        out.add(mention);
        if (!mention.anaphoric()) {
            PlaceMention kept = mention.rule().equals("direction") ? core : mention;
            recall.remember(kept, list || generic.isEmpty() ? "" : generic.get().kind());
        }
        return mention.end();
    }

    private Optional<PlaceMention> parse(int i, Optional<PlaceText.Generic> generic) {
        boolean listed = follows(i);
        boolean plural = lastGeneric.filter(g -> !g.singular()).isPresent();
        Optional<PlaceMention> best = listed && plural ? member(i) : names.named(i, listed);
        best = longer(best, generic.flatMap(g -> behind(i, g)));
        best = longer(longer(best, direction(i)), definites.possessed(i));
        return best.isEmpty() && listed ? member(i) : best;
    }

    private Optional<PlaceMention> behind(int i, PlaceText.Generic generic) {
        return generic.definite() ? definites.at(i, generic) : generics.at(i, generic);
    }

    /** A place inside another's name: nothing may be glued to it. */
    private Optional<PlaceMention> nested(int i) {
        if (!text.bare(i) || Directions.stripped(text.tokens().folded(i)) > 0) {
            return Optional.empty();
        }
        Optional<PlaceMention> best =
                text.text().phrases().stripped(Domain.PLACE, i) > 0 ? Optional.empty() : names.named(i, true);
        Optional<PlaceText.Generic> generic = text.generic(i);
        return longer(longer(best, generic.flatMap(g -> behind(i, g))), direction(i));
    }

    private static Optional<PlaceMention> longer(Optional<PlaceMention> a, Optional<PlaceMention> b) {
        return b.isPresent() && (a.isEmpty() || b.get().end() > a.get().end()) ? b : a;
    }

    /** Whether a place ends just before a token that «و» or a comma joins to it. */
    private boolean follows(int i) {
        if (out.isEmpty()) {
            return false;
        }
        int end = out.get(out.size() - 1).end();
        boolean and = end == i && text.tokens().text().charAt(text.tokens().start(i)) == 'و';
        return and
                || end == i - 1
                        && text.comma(i - 1)
                        && lastGeneric.filter(g -> !g.singular()).isPresent();
    }

    private Optional<PlaceMention> member(int i) {
        PlaceMention before = out.get(out.size() - 1);
        String country = before.entry().map(e -> e.country()).orElse("");
        Optional<PlaceText.Generic> plural = lastGeneric.filter(g -> !g.singular());
        return names.listed(i, plural, country);
    }

    /** «شمال غرب مدينة إدلب», «مشارف الرقة». */
    private Optional<PlaceMention> direction(int i) {
        int end = Directions.end(text.tokens(), i);
        if (end == i) {
            return Optional.empty();
        }
        Optional<PlaceMention> inside = nested(end);
        inside.ifPresent(p -> core = p);
        return inside.map(p -> new PlaceMention(
                i,
                p.end(),
                p.entry(),
                p.within(),
                beside(p.precision()),
                text.name(i, nameEnd(p), Directions.stripped(text.tokens().folded(i))),
                p.anaphoric(),
                "direction"));
    }

    /** The end of a place's name, adjectives of origin left out. */
    private int nameEnd(PlaceMention place) {
        int end = place.end();
        boolean origin = end > place.first() + 1
                && text.end(Domain.NISBA, end - 1) > end - 1
                && !place.name().endsWith(text.text().raw(end - 1, end));
        return origin ? end - 1 : end;
    }

    private static Precision beside(Precision precision) {
        return switch (precision) {
            case EXACT, LANDMARK, NEIGHBOURHOOD, TOWN, DISTRICT -> Precision.DISTRICT;
            case GOVERNORATE -> Precision.GOVERNORATE;
            case COUNTRY, VAGUE -> Precision.VAGUE;
        };
    }

    /** The places with the larger one that the text puts them in: «بلدة مندلي في محافظة ديالى». */
    private List<PlaceMention> placed() {
        List<PlaceMention> done = new ArrayList<>();
        for (int k = 0; k < out.size(); k++) {
            PlaceMention place = out.get(k);
            Optional<String> within = place.within();
            if (within.isEmpty() && k + 1 < out.size() && holds(place, out.get(k + 1))) {
                within = Optional.of(out.get(k + 1).name());
            }
            done.add(new PlaceMention(
                    place.first(),
                    place.end(),
                    place.entry(),
                    within,
                    place.precision(),
                    place.name(),
                    place.anaphoric(),
                    place.rule()));
        }
        return List.copyOf(done);
    }

    private boolean holds(PlaceMention small, PlaceMention large) {
        int gap = large.first() - small.end();
        boolean near = gap == 0
                        && !text.words().hasConjunction(large.first())
                        && text.tokens().text().charAt(text.tokens().start(large.first())) != 'و'
                || gap == 1 && LINKS.contains(text.tokens().folded(small.end()))
                || gap == 1 && text.tokens().isMark(small.end(), '(');
        return near && large.precision().compareTo(small.precision()) > 0;
    }
}
