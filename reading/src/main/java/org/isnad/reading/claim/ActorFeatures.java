package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a noun phrase as one who takes part: its position, its preposition, what the frame gives to it, what it is. */
final class ActorFeatures {
    private enum Template {
        BIAS,
        ORIGIN,
        ORIGIN_TYPE,
        ORIGIN_VERB,
        ORIGIN_START,
        ORIGIN_NAMED,
        ORIGIN_ACT,
        POSITION,
        POSITION_TYPE,
        POSITION_KIND,
        POSITION_VERB,
        SLOT,
        SLOT_KIND,
        HEAD,
        HEAD_WORD,
        HEAD_TYPE,
        KIND,
        KIND_TYPE,
        KIND_PREPOSITION,
        BEFORE,
        BEFORE_TWO,
        MAIN,
        PREPOSITION,
        PREPOSITION_TYPE,
        NUMBER,
        INDEX,
        AFTER,
        LENGTH,
        JOINED,
        DISTANCE,
        PASSIVE,
        QUANTITY,
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
        CHOSEN_BEFORE,
        TIE,
        TIE_USE,
        GROUP,
        HOLDS
    }

    private final ReportText text;
    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final Frames frames;
    private final long[] t;

    ActorFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.frames = new Frames(text);
        this.t = Arrays.stream(Template.values()).mapToLong(v -> atoms.of(v.name())).toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    void of(Clause clause, EventType type, List<ActorCandidate> all, int index, Features f) {
        f.clear();
        ActorCandidate candidate = all.get(index);
        f.add(of(Template.BIAS), atoms.of(candidate.origin().name()));
        if (candidate.origin() == ActorCandidate.Origin.CUE) {
            beside(clause, type, candidate.phrase().orElseThrow(), f);
        } else if (candidate.phrase().isEmpty()) {
            takenOver(clause, type, all, candidate, f);
        } else {
            named(clause, type, index, candidate.phrase().get(), f);
            tie(clause, type, all, candidate.phrase().get(), f);
        }
    }

    /** A phrase between the word that speaks and the clause: whom it is asked of, whom it is blamed on, or a mere circumstance. */
    private void beside(Clause clause, EventType type, NounPhrases.Phrase phrase, Features f) {
        int lead = clause.lead();
        Lemma lemma = words.lemma(lead);
        Slot slot = phrase.preposition().isEmpty() ? lemma.object() : lemma.complements().get(phrase.preposition());
        long role = atoms.of(slot == null ? "none" : slot.name());
        long use = atoms.of(lemma.use().name());
        long kind = atoms.of(kind(phrase));
        f.add(of(Template.CUE_ROLE), role, use, atoms.of(phrase.preposition()));
        f.add(of(Template.CUE_ROLE), role, atoms.of(type.label()), use);
        f.add(of(Template.CUE_ROLE), role, kind, use);
        f.add(of(Template.CUE_ROLE), kind);
        f.add(of(Template.CUE_ROLE), at.word(lead), atoms.of(phrase.preposition()));
        f.add(of(Template.CUE_ROLE), atoms.of(type.label()));
    }

    private void takenOver(Clause clause, EventType type, List<ActorCandidate> all, ActorCandidate candidate, Features f) {
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
                && candidate.phrase()
                        .filter(p -> p.preposition().isEmpty() && p.first() <= clause.verb() + 1)
                        .isPresent();
    }

    private static String act(Clause clause) {
        return clause.source().cue().flatMap(c -> c.lemma()).map(l -> l.use().name()).orElse("none");
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
        f.add(of(Template.AGE_RELATION), age, atoms.of(clause.source().relation().name()), subject);
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

    private void named(Clause clause, EventType type, int index, NounPhrases.Phrase phrase, Features f) {
        long label = atoms.of(type.label());
        int head = phrase.first();
        boolean main = clause.mask().isMain(head);
        long preposition = atoms.of(phrase.preposition().isEmpty() ? "none" : phrase.preposition());
        long kind = atoms.of(kind(phrase));
        long position = atoms.of(position(clause, phrase));
        f.add(of(Template.MAIN), atoms.of(main), kind);
        f.add(of(Template.POSITION), position, preposition, atoms.of(main));
        f.add(of(Template.POSITION_TYPE), position, label, preposition);
        f.add(of(Template.POSITION_KIND), position, kind, preposition);
        f.add(of(Template.POSITION_VERB), position, verbWord(clause), preposition);
        f.add(of(Template.HEAD), at.cls(head));
        f.add(of(Template.HEAD_WORD), at.word(head));
        f.add(of(Template.HEAD_TYPE), at.word(head), label);
        f.add(of(Template.KIND), kind);
        f.add(of(Template.KIND_TYPE), kind, label);
        f.add(of(Template.KIND_PREPOSITION), kind, preposition, label);
        f.add(of(Template.BEFORE), at.cls(head - 1), kind);
        f.add(of(Template.BEFORE), at.word(head - 1));
        f.add(of(Template.BEFORE_TWO), at.word(head - 2), at.word(head - 1));
        f.add(of(Template.PREPOSITION), preposition);
        f.add(of(Template.PREPOSITION_TYPE), preposition, label);
        f.add(of(Template.INDEX), atoms.of(Math.min(5, index)), atoms.of(main));
        f.add(of(Template.AFTER), at.cls(phrase.end()));
        f.add(of(Template.LENGTH), atoms.of(Math.min(6, phrase.end() - head)));
        f.add(of(Template.JOINED), atoms.of(phrase.joined()), kind);
        f.add(of(Template.NUMBER), atoms.of(text.tokens().isNumber(head)), label);
        slot(clause, phrase, kind, main, f);
    }

    /** What the frame makes of a phrase, and whether the frame is that of the claim's event. */
    private void tie(Clause clause, EventType type, List<ActorCandidate> all, NounPhrases.Phrase phrase, Features f) {
        List<NounPhrases.Phrase> phrases = all.stream()
                .filter(c -> c.origin() == ActorCandidate.Origin.PHRASE)
                .flatMap(c -> c.phrase().stream())
                .toList();
        Frames.Tie tie = frames.tie(clause.first(), clause.end(), phrases, phrases.indexOf(phrase));
        long slot = atoms.of(tie.slot().name());
        Optional<Lemma> lemma = tie.governor() >= 0 ? Optional.of(words.lemma(tie.governor())) : Optional.empty();
        long own = atoms.of(lemma.flatMap(Lemma::type).map(t -> t == type ? "own" : "other").orElse("none"));
        long main = atoms.of(clause.mask().isMain(phrase.first()));
        long kind = atoms.of(kind(phrase));
        f.add(of(Template.TIE), slot, own, main);
        f.add(of(Template.TIE), slot, kind, own);
        f.add(of(Template.TIE), slot, atoms.of(type.label()), own);
        f.add(of(Template.TIE), slot, at.group(phrase.first(), 1), own);
        f.add(of(Template.TIE_USE), slot, atoms.of(lemma.map(l -> l.use().name()).orElse("none")), kind);
        for (int level = 0; level < 3; level++) {
            f.add(of(Template.GROUP), at.group(phrase.first(), level), main);
            f.add(of(Template.GROUP), at.group(phrase.first(), level), atoms.of(type.label()));
        }
        f.add(of(Template.GROUP), at.group(phrase.end() - 1, 1));
        f.add(of(Template.HOLDS), atoms.of(holds(phrase)), kind);
        f.add(of(Template.HOLDS), atoms.of(holds(phrase)), slot, own);
    }

    /** What a phrase holds after its head: an actor, a person's name, an adjective of origin, a place. */
    private String holds(NounPhrases.Phrase phrase) {
        for (Domain domain : List.of(Domain.ACTOR, Domain.SHORT_ACTOR, Domain.PERSON_NAME, Domain.NISBA, Domain.PLACE)) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                if (text.phrases().at(domain, i) >= 0) {
                    return domain.name();
                }
            }
        }
        return "nothing";
    }

    private String position(Clause clause, NounPhrases.Phrase phrase) {
        if (clause.verb() < 0) {
            return phrase.first() == clause.first() ? "start" : "verbless";
        }
        if (phrase.end() <= clause.verb()) {
            return "before";
        }
        boolean passive = words.known(clause.verb())
                && org.isnad.reading.lexicon.Readings.passive(words.reading(clause.verb()));
        String side = phrase.first() == clause.verb() + 1 ? "next" : "after";
        return passive ? side + "-passive" : side;
    }

    /** What a phrase is: the kind of its registry row, of a collective, or of its head noun. */
    private String kind(NounPhrases.Phrase phrase) {
        for (int i = phrase.first(); i < Math.min(phrase.end(), phrase.first() + 2); i++) {
            int actor = text.phrases().row(Domain.ACTOR, i);
            if (actor >= 0) {
                return "actor:" + words.lexicon().actor(actor).kind().name();
            }
            int shortForm = text.phrases().row(Domain.SHORT_ACTOR, i);
            if (shortForm >= 0 && i == phrase.first()) {
                return "short";
            }
            int collective = text.phrases().row(Domain.COLLECTIVE, i);
            if (collective >= 0) {
                return "collective:" + words.lexicon().row(collective)[1];
            }
            if (text.phrases().at(Domain.TITLE, i) >= 0 && i == phrase.first()) {
                return "title";
            }
        }
        int head = phrase.first();
        if (text.phrases().at(Domain.PERSON_NAME, head) >= 0) {
            return "name";
        }
        if (text.phrases().at(Domain.PLACE, head) >= 0 || text.phrases().at(Domain.PLACE_WORD, head) >= 0) {
            return "place";
        }
        if (!words.known(head)) {
            return "unknown" + (words.hasArticle(head) ? "+al" : "");
        }
        WordClass cls = words.cls(head);
        return cls == WordClass.NOUN ? "noun:" + words.lemma(head).kind() : cls.name();
    }

    private void slot(Clause clause, NounPhrases.Phrase phrase, long kind, boolean main, Features f) {
        String preposition = phrase.preposition();
        for (int i = phrase.first() - 1; i >= clause.first(); i--) {
            if (!words.known(i) || words.lemma(i).type().isEmpty() && !words.isVerb(i)) {
                continue;
            }
            Lemma lemma = words.lemma(i);
            Slot slot = preposition.isEmpty()
                    ? words.isVerb(i) ? lemma.subject() : lemma.complements().get("of")
                    : lemma.complements().get(preposition);
            String name = slot == null ? "none" : slot.name();
            f.add(of(Template.SLOT), atoms.of(name), atoms.of(preposition), atoms.of(main));
            f.add(of(Template.SLOT_KIND), atoms.of(name), kind, atoms.of(words.isVerb(i)));
            f.add(of(Template.DISTANCE), atoms.of(name), atoms.of(Math.min(6, phrase.first() - i)), atoms.of(preposition));
            f.add(of(Template.PASSIVE), atoms.of(lemma.object().name()), atoms.of(Math.min(4, phrase.first() - i)), kind);
            f.add(of(Template.QUANTITY), at.word(i), atoms.of(preposition), atoms.of(Math.min(3, phrase.first() - i)));
            return;
        }
        Optional<Lemma> verb = clause.verb() >= 0 && words.known(clause.verb())
                ? Optional.of(words.lemma(clause.verb()))
                : Optional.empty();
        verb.ifPresent(v -> f.add(of(Template.SLOT), atoms.of("before"), atoms.of(v.subject().name()),
                atoms.of(v.type().map(EventType::label).orElse("none"))));
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
            f.add(of(Template.CHOSEN_BEFORE), given, atoms.of(kind(p)));
            f.add(of(Template.CHOSEN_BEFORE), given, atoms.of(p.preposition()));
        });
    }

    private static String given(List<String> chosen) {
        List<String> roles =
                chosen.stream().filter(c -> !c.equals(ClaimReader.NONE)).distinct().sorted().toList();
        return String.join("+", roles);
    }
}
