package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Certainty;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Precision;
import org.isnad.model.Tense;
import org.isnad.reading.attribution.Candidate;
import org.isnad.reading.claim.ActorCandidate;
import org.isnad.reading.claim.ClaimReader;
import org.isnad.reading.claim.Clause;
import org.isnad.reading.claim.PlaceCandidate;
import org.isnad.reading.claim.Proposals;
import org.isnad.reading.claim.TimeCandidate;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.score.measure.Names;
import org.isnad.score.reference.ReferenceClaim;

/** Goes through the annotated claims of reports and writes down what was right among what could be chosen. */
final class ClaimExamples {
    private static final String NONE = ClaimReader.NONE;

    final Examples source;
    final Examples type;
    final Examples polarity;
    final Examples certainty;
    final Examples tense;
    final Examples time;
    final Examples place;
    final Examples quantity;
    final Examples actor;

    private Optional<Guesses> guesses = Optional.empty();

    /** Models of type and tense that did not see the report at hand. */
    record Guesses(Examples.Guess type, Examples.Guess tense) {}

    ClaimExamples(Atoms atoms) {
        source = new Examples("source", List.of("score"), atoms);
        type = new Examples("type", labels(EventType.values()), atoms);
        polarity = new Examples("polarity", labels(Polarity.values()), atoms);
        certainty = new Examples("certainty", labels(Certainty.values()), atoms);
        tense = new Examples("tense", labels(Tense.values()), atoms);
        time = new Examples("time", List.of("score"), atoms);
        place = new Examples("place", ClaimReader.placeLabels(), atoms);
        quantity = new Examples("quantity", List.of(NONE, "yes"), atoms);
        actor = new Examples("actor", ClaimReader.actorLabels(), atoms);
    }

    private static List<String> labels(Labelled... values) {
        return Arrays.stream(values).map(Labelled::label).toList();
    }

    List<Examples> all() {
        return List.of(source, type, polarity, certainty, tense, time, place, quantity, actor);
    }

    /** Takes the claims of one report, in the order of their spans; with guesses, as if type and tense had been guessed. */
    void report(
            int number,
            Proposals proposals,
            List<GoldSegments.Gold> golds,
            Names names,
            boolean labelsOnly,
            Optional<Guesses> guessed) {
        guesses = guessed;
        all().forEach(e -> e.begin(number));
        for (int k = 0; k < golds.size(); k++) {
            List<ReferenceClaim> views = golds.get(k).views().all();
            if (labelsOnly) {
                labels(proposals, proposals.settleSource(k, given(proposals.sources(k), views.get(0), names)), views);
                EventType known = Labelled.of(EventType.class, views.get(0).type());
                proposals.settle(known, Optional.empty(), List.of(), List.of());
            } else {
                claim(proposals, k, views, names);
            }
        }
    }

    /** The candidate that the reader had chosen where only labels were annotated: the same chain, with a cue if it had one. */
    private static Candidate given(List<Candidate> all, ReferenceClaim view, Names names) {
        boolean cued = !view.cue().isEmpty();
        return all.stream()
                .filter(c -> chain(c, view, names))
                .min(Comparator.comparing(c -> c.cue().isPresent() != cued))
                .orElse(all.get(0));
    }

    private void claim(Proposals proposals, int k, List<ReferenceClaim> views, Names names) {
        Clause clause = proposals.settleSource(k, source(proposals, k, views, names));
        labels(proposals, clause, views);
        ReferenceClaim first = views.get(0);
        EventType eventType =
                Labelled.of(EventType.class, guess(guesses.map(Guesses::type), proposals, clause, first.type()));
        Tense when = Labelled.of(Tense.class, guess(guesses.map(Guesses::tense), proposals, clause, first.tense()));
        Optional<DateRange> range = time(proposals, clause, eventType, when, views);
        List<Place> places = places(proposals, clause, eventType, views, names);
        quantities(proposals, clause, eventType, views);
        List<Actor> actors = actors(proposals, clause, eventType, views, names);
        proposals.settle(eventType, range, places, actors);
    }

    private void labels(Proposals proposals, Clause clause, List<ReferenceClaim> views) {
        for (Examples field : List.of(type, polarity, certainty, tense)) {
            proposals.clauseFeatures(clause, field.features());
            List<String> right = views.stream().map(v -> value(field, v)).toList();
            field.label(
                    right,
                    field == type
                            ? (label, into) -> proposals.typeMatch(clause, Labelled.of(EventType.class, label), into)
                            : null);
        }
    }

    /**
     * Type and tense are guessed when a report is read; so the choices that look at them must learn from guesses too, by models that
     * did not see the report, or they would trust them too much.
     */
    private static String guess(Optional<Examples.Guess> by, Proposals proposals, Clause clause, String right) {
        if (by.isEmpty()) {
            return right;
        }
        Features features = new Features();
        proposals.clauseFeatures(clause, features);
        boolean type = by.get().of().name().equals("type");
        return by.get()
                .label(
                        features,
                        type
                                ? (label, into) ->
                                        proposals.typeMatch(clause, Labelled.of(EventType.class, label), into)
                                : null);
    }

    private String value(Examples field, ReferenceClaim view) {
        return field == type
                ? view.type()
                : field == polarity ? view.polarity() : field == certainty ? view.certainty() : view.tense();
    }

    private Candidate source(Proposals proposals, int k, List<ReferenceClaim> views, Names names) {
        List<Candidate> all = proposals.sources(k);
        boolean[] right = new boolean[all.size()];
        List<int[]> features = new ArrayList<>();
        int chosen = -1;
        int origin = -1;
        for (int c = 0; c < right.length; c++) {
            Candidate candidate = all.get(c);
            proposals.sourceFeatures(k, all, candidate, source.features());
            features.add(source.take());
            right[c] = views.stream().anyMatch(v -> chain(candidate, v, names));
            chosen = right[c] && chosen < 0 ? c : chosen;
            boolean end = views.stream().anyMatch(v -> origin(candidate, v, names));
            origin = end && origin < 0 ? c : origin;
        }
        if (chosen < 0 && origin >= 0) {
            for (int c = 0; c < right.length; c++) {
                Candidate candidate = all.get(c);
                right[c] = views.stream().anyMatch(v -> origin(candidate, v, names));
            }
        }
        cueFirst(all, features, right);
        return all.get(chosen >= 0 ? chosen : Math.max(0, origin));
    }

    /**
     * Where a cue names the source, that it is also the source before says nothing: such a candidate neither helps nor hurts, so that
     * carrying on is learned from claims without a cue.
     */
    private void cueFirst(List<Candidate> all, List<int[]> features, boolean... right) {
        boolean cued = false;
        for (int c = 0; c < right.length; c++) {
            cued |= right[c] && all.get(c).cue().isPresent();
        }
        List<int[]> kept = new ArrayList<>();
        boolean[] keptRight = new boolean[right.length];
        for (int c = 0; c < right.length; c++) {
            boolean carried = all.get(c).cue().isEmpty() && !all.get(c).chain().isEmpty();
            if (!(cued && right[c] && carried)) {
                keptRight[kept.size()] = right[c];
                kept.add(features.get(c));
            }
        }
        source.choice(kept, Arrays.copyOf(keptRight, kept.size()));
    }

    private static boolean chain(Candidate candidate, ReferenceClaim view, Names names) {
        if (candidate.chain().size() != view.sources().size()) {
            return false;
        }
        for (int i = 0; i < view.sources().size(); i++) {
            if (!names.same(view.sources().get(i), candidate.chain().get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean origin(Candidate candidate, ReferenceClaim view, Names names) {
        if (candidate.chain().isEmpty() || view.sources().isEmpty()) {
            return candidate.chain().isEmpty() && view.sources().isEmpty();
        }
        String gold = view.sources().get(view.sources().size() - 1);
        return names.same(
                gold, candidate.chain().get(candidate.chain().size() - 1).name());
    }

    private Optional<DateRange> time(
            Proposals proposals, Clause clause, EventType eventType, Tense when, List<ReferenceClaim> views) {
        List<TimeCandidate> all = proposals.times(clause, eventType, when);
        boolean[] right = new boolean[all.size()];
        List<int[]> features = new ArrayList<>();
        Optional<DateRange> chosen = Optional.empty();
        for (int c = 0; c < right.length; c++) {
            proposals.timeFeatures(clause, eventType, when, all, c, time.features());
            features.add(time.take());
            TimeCandidate candidate = all.get(c);
            right[c] = views.stream().anyMatch(v -> sameTime(v.time(), candidate.range()));
            chosen = right[c] && chosen.isEmpty() ? candidate.range() : chosen;
        }
        time.choice(features, right);
        return chosen;
    }

    private static boolean sameTime(Optional<ReferenceClaim.Time> gold, Optional<DateRange> range) {
        if (gold.isEmpty() || range.isEmpty()) {
            return gold.isEmpty() && range.isEmpty();
        }
        return gold.get().start().equals(range.get().start().map(Object::toString))
                && gold.get().end().equals(range.get().end().map(Object::toString));
    }

    private List<Place> places(
            Proposals proposals, Clause clause, EventType eventType, List<ReferenceClaim> views, Names names) {
        List<PlaceCandidate> all = proposals.places(clause);
        List<String> keys = all.stream().map(PlaceCandidate::name).toList();
        List<String> labels = best(views.stream().map(v -> assign(v.places(), keys, names)));
        List<Place> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            proposals.placeFeatures(clause, eventType, all, i, labels.subList(0, i), place.features());
            if (!labels.get(i).equals(NONE) || !again(keys.get(i), views, ReferenceClaim::places, names)) {
                place.label(List.of(labels.get(i)));
            }
            if (!labels.get(i).equals(NONE)) {
                PlaceRole role = Labelled.of(PlaceRole.class, labels.get(i));
                out.add(new Place(
                        role,
                        keys.get(i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        precision(all.get(i)),
                        Optional.empty()));
            }
        }
        return out;
    }

    private static Precision precision(PlaceCandidate candidate) {
        Optional<Precision> named = candidate.mention().map(m -> m.precision());
        return named.or(() -> candidate.inherited().map(Place::precision)).orElse(Precision.VAGUE);
    }

    /** The view that gives most candidates a role. */
    private static List<String> best(Stream<List<String>> views) {
        return views.max(Comparator.comparingLong(
                        l -> l.stream().filter(s -> !s.equals(NONE)).count()))
                .orElseThrow();
    }

    /** Whether a name without a role is that of one with a role: it teaches nothing. */
    private static boolean again(
            String key,
            List<ReferenceClaim> views,
            Function<ReferenceClaim, List<ReferenceClaim.Named>> field,
            Names names) {
        return views.stream().flatMap(v -> field.apply(v).stream()).anyMatch(g -> names.same(g.name(), key));
    }

    /** The role of each name by the annotation; each annotated name is given once, to the first that is the same. */
    private static List<String> assign(List<ReferenceClaim.Named> golds, List<String> keys, Names names) {
        List<String> out = new ArrayList<>(java.util.Collections.nCopies(keys.size(), NONE));
        for (ReferenceClaim.Named gold : golds) {
            for (int i = 0; i < keys.size(); i++) {
                if (out.get(i).equals(NONE) && names.same(gold.name(), keys.get(i))) {
                    out.set(i, gold.role());
                    break;
                }
            }
        }
        return out;
    }

    private void quantities(Proposals proposals, Clause clause, EventType eventType, List<ReferenceClaim> views) {
        List<QuantityMention> all = proposals.quantities(clause);
        for (int i = 0; i < all.size(); i++) {
            QuantityMention mention = all.get(i);
            proposals.quantityFeatures(clause, eventType, all, i, quantity.features());
            boolean right =
                    views.stream().anyMatch(v -> v.quantities().stream().anyMatch(gold -> sameAmount(gold, mention)));
            quantity.label(List.of(right ? "yes" : NONE));
        }
    }

    private static boolean sameAmount(ReferenceClaim.Amount gold, QuantityMention mention) {
        return same(gold.min(), mention.min()) && same(gold.max(), mention.max());
    }

    private static boolean same(Optional<Double> gold, java.util.OptionalDouble value) {
        return gold.isPresent() == value.isPresent()
                && (gold.isEmpty() || Math.abs(gold.get() - value.getAsDouble()) <= 1.0);
    }

    private List<Actor> actors(
            Proposals proposals, Clause clause, EventType eventType, List<ReferenceClaim> views, Names names) {
        List<ActorCandidate> all = proposals.actors(clause);
        List<String> keys = all.stream().map(ActorCandidate::name).toList();
        List<String> labels = best(views.stream().map(v -> assign(v.actors(), keys, names)));
        List<Actor> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            proposals.actorFeatures(clause, eventType, all, i, labels.subList(0, i), actor.features());
            if (!labels.get(i).equals(NONE) || !again(keys.get(i), views, ReferenceClaim::actors, names)) {
                actor.label(List.of(labels.get(i)));
            }
            if (!labels.get(i).equals(NONE)) {
                out.add(new Actor(
                        Labelled.of(ActorRole.class, labels.get(i)),
                        keys.get(i),
                        all.get(i).id(),
                        all.get(i).span()));
            }
        }
        return out;
    }
}
