package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a noun phrase as one who takes part: its position, its preposition, what the frame gives to it, what it is. */
final class ActorFeatures {
    private enum Template {
        BIAS,
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
    private final TakenOverFeatures taken;
    private final long[] t;

    ActorFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.frames = new Frames(text);
        this.taken = new TakenOverFeatures(text, at, atoms);
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    void of(Clause clause, EventType type, List<ActorCandidate> all, int index, Features f) {
        f.clear();
        ActorCandidate candidate = all.get(index);
        f.add(of(Template.BIAS), atoms.of(candidate.origin().name()));
        if (candidate.origin() == ActorCandidate.Origin.CUE) {
            taken.beside(clause, type, candidate.phrase().orElseThrow(), f);
        } else if (candidate.phrase().isEmpty()) {
            taken.takenOver(clause, type, all, candidate, f);
        } else {
            named(clause, type, index, candidate.phrase().get(), f);
            tie(clause, type, all, candidate.phrase().get(), f);
        }
    }

    private long verbWord(Clause clause) {
        return clause.verb() < 0 ? atoms.of("-") : at.word(clause.verb());
    }

    private void named(Clause clause, EventType type, int index, NounPhrases.Phrase phrase, Features f) {
        long label = atoms.of(type.label());
        int head = phrase.first();
        boolean main = clause.mask().isMain(head);
        long preposition = atoms.of(phrase.preposition().isEmpty() ? "none" : phrase.preposition());
        long kind = atoms.of(PhraseKinds.kind(text, phrase));
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
        long own = atoms.of(
                lemma.flatMap(Lemma::type).map(t -> t == type ? "own" : "other").orElse("none"));
        long main = atoms.of(clause.mask().isMain(phrase.first()));
        long kind = atoms.of(PhraseKinds.kind(text, phrase));
        f.add(of(Template.TIE), slot, own, main);
        f.add(of(Template.TIE), slot, kind, own);
        f.add(of(Template.TIE), slot, atoms.of(type.label()), own);
        f.add(of(Template.TIE), slot, at.group(phrase.first(), 1), own);
        f.add(
                of(Template.TIE_USE),
                slot,
                atoms.of(lemma.map(l -> l.use().name()).orElse("none")),
                kind);
        for (int level = 0; level < 3; level++) {
            f.add(of(Template.GROUP), at.group(phrase.first(), level), main);
            f.add(of(Template.GROUP), at.group(phrase.first(), level), atoms.of(type.label()));
        }
        f.add(of(Template.GROUP), at.group(phrase.end() - 1, 1));
        f.add(of(Template.HOLDS), atoms.of(PhraseKinds.holds(text, phrase)), kind);
        f.add(of(Template.HOLDS), atoms.of(PhraseKinds.holds(text, phrase)), slot, own);
    }

    private String position(Clause clause, NounPhrases.Phrase phrase) {
        if (clause.verb() < 0) {
            return phrase.first() == clause.first() ? "start" : "verbless";
        }
        if (phrase.end() <= clause.verb()) {
            return "before";
        }
        boolean passive =
                words.known(clause.verb()) && org.isnad.reading.lexicon.Readings.passive(words.reading(clause.verb()));
        String side = phrase.first() == clause.verb() + 1 ? "next" : "after";
        return passive ? side + "-passive" : side;
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
            f.add(
                    of(Template.DISTANCE),
                    atoms.of(name),
                    atoms.of(Math.min(6, phrase.first() - i)),
                    atoms.of(preposition));
            f.add(
                    of(Template.PASSIVE),
                    atoms.of(lemma.object().name()),
                    atoms.of(Math.min(4, phrase.first() - i)),
                    kind);
            f.add(of(Template.QUANTITY), at.word(i), atoms.of(preposition), atoms.of(Math.min(3, phrase.first() - i)));
            return;
        }
        Optional<Lemma> verb = clause.verb() >= 0 && words.known(clause.verb())
                ? Optional.of(words.lemma(clause.verb()))
                : Optional.empty();
        verb.ifPresent(v -> f.add(
                of(Template.SLOT),
                atoms.of("before"),
                atoms.of(v.subject().name()),
                atoms.of(v.type().map(EventType::label).orElse("none"))));
    }

    /** What was chosen of the candidates before this one. */
    void chosen(EventType type, List<ActorCandidate> all, int index, List<String> chosen, Features f) {
        taken.chosen(type, all, index, chosen, f);
    }
}
