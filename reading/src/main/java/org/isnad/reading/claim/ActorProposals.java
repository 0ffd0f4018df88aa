package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Link;
import org.isnad.reading.actor.ActorNames;
import org.isnad.reading.text.ReportText;

/** Who may take part in a claim. Pure. */
final class ActorProposals {
    private ActorProposals() {}

    /** Returns who may take part: those named beside the cue and in the clause, the origin, and the actors of the claims before. */
    static List<ActorCandidate> of(ReportText text, ActorNames names, Clause clause, Earlier earlier) {
        List<ActorCandidate> out = new ArrayList<>();
        Optional<ActorCandidate> origin = origin(clause);
        int lead = clause.lead();
        if (lead >= 0) {
            for (NounPhrases.Phrase phrase : NounPhrases.of(text, lead + 1, clause.first())) {
                ActorCandidate beside = ActorPhrase.candidate(text, names, phrase, ActorCandidate.Origin.CUE);
                if (origin.flatMap(ActorCandidate::span).stream()
                        .noneMatch(s -> s.overlaps(beside.span().orElseThrow()))) {
                    out.add(beside);
                }
            }
        }
        for (NounPhrases.Phrase phrase : NounPhrases.of(text, clause.first(), clause.end())) {
            out.add(ActorPhrase.candidate(text, names, phrase, ActorCandidate.Origin.PHRASE));
        }
        List<Set<String>> seen = new ArrayList<>();
        out.forEach(c -> seen.add(SameName.words(c.name())));
        origin.filter(o -> isNew(seen, o)).ifPresent(out::add);
        for (Recent.Item<Actor> item : earlier.actors()) {
            Actor actor = item.thing();
            ActorCandidate.Before before =
                    new ActorCandidate.Before(earlier.count() - item.claim(), item.count(), item.order(), actor.role());
            ActorCandidate candidate = new ActorCandidate(
                    actor.name(),
                    actor.id(),
                    Optional.empty(),
                    ActorCandidate.Origin.PREVIOUS,
                    Optional.empty(),
                    Optional.of(before));
            if (isNew(seen, candidate)) {
                out.add(candidate);
            }
        }
        return out;
    }

    private static Optional<ActorCandidate> origin(Clause clause) {
        List<Link> chain = clause.source().chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Link link = chain.get(chain.size() - 1);
        return Optional.of(new ActorCandidate(
                link.name(), link.id(), link.span(), ActorCandidate.Origin.SOURCE, Optional.empty(), Optional.empty()));
    }

    /** Whether nobody of that name was offered yet; notes the name. */
    private static boolean isNew(List<Set<String>> seen, ActorCandidate one) {
        Set<String> words = SameName.words(one.name());
        boolean fresh = seen.stream().noneMatch(s -> SameName.same(s, words));
        seen.add(words);
        return fresh;
    }
}
