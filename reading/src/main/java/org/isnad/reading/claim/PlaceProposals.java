package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;

/** The possible places of a claim, with the features of each. One for each report; not thread-safe. */
final class PlaceProposals {
    /** So old counts a place that no claim gave yet. */
    private static final int NEVER = 5;

    private final ReportText text;
    private final Mentions mentions;
    private final PlaceFeatures features;
    private final InheritedPlaceFeatures inherited;
    private final List<PlaceMention> topics;

    PlaceProposals(ReportText text, Mentions mentions, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.mentions = mentions;
        this.features = new PlaceFeatures(text, at, atoms);
        this.inherited = new InheritedPlaceFeatures(text.words(), at, atoms);
        this.topics = Topics.of(text, mentions.places());
    }

    /** Returns the possible places of a clause: those that it names, then those of earlier claims, the latest first. */
    List<PlaceCandidate> of(Clause clause, Earlier earlier) {
        List<PlaceCandidate> out = new ArrayList<>();
        List<PlaceMention> named =
                PlacePhrases.with(text, mentions.places(clause.segment()), clause.first(), clause.end());
        named.forEach(m -> out.add(new PlaceCandidate(Optional.of(m), Optional.empty(), "", 0, 0)));
        Optional<String> first = earlier.firstPlace().map(Place::name);
        for (Recent.Item<Place> item : earlier.places()) {
            Place place = item.thing();
            if (out.stream().noneMatch(c -> SameName.same(c.name(), place.name()))) {
                int age = earlier.count() - item.claim();
                String how =
                        age == 1 ? "last" : first.filter(place.name()::equals).isPresent() ? "first" : "before";
                out.add(new PlaceCandidate(Optional.empty(), Optional.of(place), how, age, item.count()));
            }
        }
        for (PlaceMention topic : topics) {
            if (out.stream().noneMatch(c -> SameName.same(c.name(), topic.name()))) {
                Place place = Output.place(
                        text, new PlaceCandidate(Optional.of(topic), Optional.empty(), "", 0, 0), PlaceRole.AT);
                out.add(new PlaceCandidate(Optional.empty(), Optional.of(place), "topic", NEVER, 0));
            }
        }
        return out;
    }

    /** Puts the features of a place into a list; {@code chosen} holds the labels of the candidates before it. */
    void features(
            Clause clause,
            EventType type,
            Earlier earlier,
            List<PlaceCandidate> all,
            int index,
            List<String> chosen,
            Features f) {
        PlaceCandidate candidate = all.get(index);
        List<PlaceMention> named =
                all.stream().flatMap(c -> c.mention().stream()).toList();
        if (candidate.mention().isPresent()) {
            features.mention(clause, type, named, index, f);
            features.chosen(named, index, chosen, f);
            return;
        }
        boolean same = earlier.last().map(s -> s.type() == type).orElse(false);
        inherited.inherited(clause, type, candidate, index - named.size(), same, named, f);
        inherited.chosen(clause, type, candidate, index - named.size(), chosen, f);
    }
}
