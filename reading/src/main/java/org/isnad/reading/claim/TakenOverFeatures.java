package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of one who is not named in the clause itself: the origin, an actor of a claim before, one whom the cue addresses. */
final class TakenOverFeatures {
    private enum Template {
        ORIGIN,
        ORIGIN_TYPE,
        ORIGIN_VERB,
        ORIGIN_START,
        ORIGIN_NAMED,
        ORIGIN_ACT,
        AGE,
        AGE_ROLE,
        AGE_TYPE,
        ROLE_TYPE,
        AGAIN,
        AGE_START,
        AGE_PRONOUN,
        AGE_RELATION,
        AGE_VERB,
        CUE_ROLE,
        CHOSEN,
        CHOSEN_TYPE,
        CHOSEN_ROLE,
        CHOSEN_BEFORE
    }

    private final ReportText text;
    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final long[] t;

    TakenOverFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** A phrase between the word that speaks and the clause: whom it is asked of, whom it is blamed on, or a mere circumstance. */
    void beside(Clause clause, EventType type, NounPhrases.Phrase phrase, Features f) {
        int lead = clause.lead();
        Lemma lemma = words.lemma(lead);
        Slot slot = phrase.preposition().isEmpty()
                ? lemma.object()
                : lemma.complements().get(phrase.preposition());
        long role = atoms.of(slot == null ? "none" : slot.name());
        long use = atoms.of(lemma.use().name());
        long kind = atoms.of(PhraseKinds.kind(text, phrase));
        f.add(of(Template.CUE_ROLE), role, use, atoms.of(phrase.preposition()));
        f.add(of(Template.CUE_ROLE), role, atoms.of(type.label()), use);
        f.add(of(Template.CUE_ROLE), role, kind, use);
        f.add(of(Template.CUE_ROLE), kind);
        f.add(of(Template.CUE_ROLE), at.word(lead), atoms.of(phrase.preposition()));
        f.add(of(Template.CUE_ROLE), atoms.of(type.label()));
    }

    /** Puts the features of one who is taken over into a list. */
    void takenOver(Clause clause, EventType type, List<ActorCandidate> all, ActorCandidate candidate, Features f) {
        long origin = atoms.of(candidate.origin().name());
        long label = atoms.of(type.label());
        f.add(of(Template.ORIGIN_TYPE), origin, label);
        f.add(of(Template.ORIGIN_START), origin, at.cls(clause.first()));
        f.add(of(Template.ORIGIN_START), origin, at.cls(clause.first()), at.cls(clause.first() + 1));
        boolean verbFirst = clause.verb() == clause.first();
        f.add(of(Template.ORIGIN_VERB), origin, atoms.of(verbFirst), verbWord(clause));
        long subject = atoms.of(all.stream().anyMatch(c -> isSubject(clause, c)));
        f.add(of(Template.ORIGIN_NAMED), origin, subject, atoms.of(verbFirst));
        long act = atoms.of(act(clause));
        f.add(of(Template.ORIGIN_ACT), origin, act, label);
        f.add(of(Template.ORIGIN), origin, atoms.of(candidate.id().isPresent()), label);
        f.add(of(Template.ORIGIN), origin, atoms.of(Math.min(5, (clause.end() - clause.first()) / 4)), subject);
        candidate.before().ifPresent(b -> before(clause, type, b, subject, f));
    }

    /** A noun phrase in the place of the subject: before the verb or right after it, without a preposition. */
    private static boolean isSubject(Clause clause, ActorCandidate candidate) {
        return candidate.origin() == ActorCandidate.Origin.PHRASE
                && candidate
                        .phrase()
                        .filter(p -> p.preposition().isEmpty() && p.first() <= clause.verb() + 1)
                        .isPresent();
    }

    private static String act(Clause clause) {
        return clause.source()
                .cue()
                .flatMap(c -> c.lemma())
                .map(l -> l.use().name())
                .orElse("none");
    }

    private void before(Clause clause, EventType type, ActorCandidate.Before b, long subject, Features f) {
        long role = atoms.of(b.role().label());
        long age = atoms.of(Math.min(4, b.age()));
        long order = atoms.of(Math.min(2, b.order()));
        f.add(of(Template.AGE), age, order, subject);
        f.add(of(Template.AGE_ROLE), age, role, subject);
        f.add(of(Template.AGE_TYPE), age, atoms.of(type.label()));
        f.add(of(Template.ROLE_TYPE), role, atoms.of(type.label()), subject);
        f.add(of(Template.AGAIN), age, atoms.of(Math.min(4, b.count())));
        f.add(of(Template.AGE_START), age, at.cls(clause.first()), role);
        f.add(of(Template.AGE_PRONOUN), age, atoms.of(pronoun(clause)), role);
        f.add(
                of(Template.AGE_RELATION),
                age,
                atoms.of(clause.source().relation().name()),
                subject);
        f.add(of(Template.AGE_VERB), role, verbWord(clause));
    }

    /** Whether the clause begins with a pronoun or one stands at its first noun: «قصفهم». */
    private boolean pronoun(Clause clause) {
        for (int i = clause.first(); i < Math.min(clause.end(), clause.first() + 3); i++) {
            if (words.hasPronoun(i) || words.isParticle(i, "pronoun")) {
                return true;
            }
        }
        return false;
    }

    private long verbWord(Clause clause) {
        return clause.verb() < 0 ? atoms.of("-") : at.word(clause.verb());
    }

    /** What was chosen of the candidates before this one. */
    void chosen(EventType type, List<ActorCandidate> all, int index, List<String> chosen, Features f) {
        ActorCandidate candidate = all.get(index);
        long origin = atoms.of(candidate.origin().name());
        long given = atoms.of(given(chosen));
        f.add(of(Template.CHOSEN), origin, given);
        f.add(of(Template.CHOSEN_TYPE), origin, given, atoms.of(type.label()));
        candidate.before().ifPresent(b -> {
            long age = atoms.of(Math.min(4, b.age()));
            f.add(of(Template.CHOSEN_ROLE), given, atoms.of(b.role().label()), age);
            f.add(of(Template.CHOSEN_ROLE), given, age, atoms.of(Math.min(2, b.order())));
        });
        candidate.phrase().ifPresent(p -> {
            long before = atoms.of(index == 0 ? "-" : chosen.get(index - 1));
            f.add(of(Template.CHOSEN_BEFORE), before, atoms.of(p.joined()), atoms.of(p.preposition()));
            f.add(of(Template.CHOSEN_BEFORE), given, atoms.of(PhraseKinds.kind(text, p)));
            f.add(of(Template.CHOSEN_BEFORE), given, atoms.of(p.preposition()));
        });
    }

    private static String given(List<String> chosen) {
        List<String> roles = chosen.stream()
                .filter(c -> !c.equals(ClaimReader.NONE))
                .distinct()
                .sorted()
                .toList();
        return String.join("+", roles);
    }
}
