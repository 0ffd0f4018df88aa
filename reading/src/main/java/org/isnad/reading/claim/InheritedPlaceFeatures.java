package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.model.Place;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a place that a clause leaves out: one of the claims before, or what the report is about. */
final class InheritedPlaceFeatures {
    private enum Template {
        BIAS,
        PREPOSITION_VERB,
        CHOSEN,
        INHERITED,
        INHERITED_TYPE,
        INHERITED_SAME,
        INHERITED_START,
        RELATION,
        AGE,
        AGAIN,
        ROLE,
        LENGTH,
        CHOSEN_TYPE,
        CHOSEN_AGE
    }

    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final long[] t;

    InheritedPlaceFeatures(Words words, TokenAtoms at, Atoms atoms) {
        this.words = words;
        this.atoms = atoms;
        this.at = at;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** A place that the clause does not name, taken over from before: {@code rank} counts such places, the latest first. */
    void inherited(
            Clause clause,
            EventType type,
            PlaceCandidate candidate,
            int rank,
            boolean sameType,
            List<PlaceMention> all,
            Features f) {
        f.clear();
        Place place = candidate.inherited().orElseThrow();
        long from = atoms.of(candidate.how());
        long main = atoms.of(Math.min(2, (int)
                all.stream().filter(m -> clause.mask().isMain(m.first())).count()));
        long named = atoms.of(Math.min(2, all.size()));
        long order = atoms.of(Math.min(4, rank));
        f.add(of(Template.BIAS), from);
        f.add(of(Template.INHERITED), from, named, atoms.of(sameType));
        f.add(of(Template.INHERITED), order, main);
        f.add(of(Template.INHERITED_TYPE), atoms.of(type.label()), main);
        f.add(of(Template.INHERITED_TYPE), from, atoms.of(type.label()), main);
        f.add(of(Template.INHERITED_SAME), from, atoms.of(place.precision().label()), atoms.of(sameType));
        f.add(of(Template.INHERITED_START), order, at.cls(clause.first()), main);
        f.add(of(Template.RELATION), order, atoms.of(clause.source().relation().name()), main);
        f.add(of(Template.AGE), atoms.of(Math.min(5, candidate.age())), order, main);
        f.add(of(Template.AGAIN), atoms.of(Math.min(4, candidate.count())), order, main);
        f.add(
                of(Template.AGAIN),
                atoms.of(Math.min(4, candidate.count())),
                atoms.of(place.precision().label()));
        f.add(of(Template.ROLE), atoms.of(place.role().label()), atoms.of(type.label()));
        f.add(of(Template.ROLE), atoms.of(place.role().label()), order, main);
        f.add(of(Template.LENGTH), atoms.of(Math.min(5, (clause.end() - clause.first()) / 5)), order, main);
        Optional<String> verb = clause.verb() >= 0 && words.known(clause.verb())
                ? Optional.of(words.lemma(clause.verb()).text())
                : Optional.empty();
        verb.ifPresent(v -> f.add(of(Template.PREPOSITION_VERB), order, atoms.of(v)));
    }

    /** What was chosen of the mentions and the later claims before this place that is taken over. */
    void chosen(Clause clause, EventType type, PlaceCandidate candidate, int rank, List<String> chosen, Features f) {
        long given = atoms.of(PlaceFeatures.given(chosen));
        long order = atoms.of(Math.min(4, rank));
        f.add(of(Template.CHOSEN), given);
        f.add(of(Template.CHOSEN), given, order);
        f.add(of(Template.CHOSEN_TYPE), given, atoms.of(type.label()));
        f.add(
                of(Template.CHOSEN_TYPE),
                given,
                atoms.of(clause.source().relation().name()),
                order);
        f.add(of(Template.CHOSEN_AGE), given, atoms.of(Math.min(5, candidate.age())));
        f.add(of(Template.CHOSEN_AGE), given, atoms.of(Math.min(4, candidate.count())), order);
        f.add(of(Template.CHOSEN_AGE), given, atoms.of(candidate.how()));
    }
}
