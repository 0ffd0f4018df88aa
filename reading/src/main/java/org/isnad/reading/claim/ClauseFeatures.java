package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a clause as a whole: for its type, polarity, certainty and tense. Not thread-safe: one for each text. */
final class ClauseFeatures {
    private static final int REACH = 60;
    private static final int PAIRED = 10;

    private enum Template {
        BIAS,
        TYPE,
        TYPE_ORDER,
        TYPE_CLASS,
        FIRST_TYPE,
        FIRST_TWO_TYPES,
        VERB_TYPE,
        VERB_WORD,
        VERB_CLASS,
        VERB_USE_TYPE,
        VERB_BEFORE,
        VERB_BEFORE_WORD,
        VERB_WORD_OBJECT,
        VERB_NUMBER,
        FUTURE,
        WORD,
        WORD_MINOR,
        WORD_EARLY,
        PHRASE,
        PHRASE_EARLY,
        ACT,
        ACT_WORD,
        ACT_TYPE,
        CUE_WORD,
        CUE_USE,
        CUE_MODE,
        CUE_VERB,
        RELATION,
        KIND,
        START,
        START_WORD,
        START_TWO,
        NEGATION,
        NEGATION_EARLY,
        PARTICLE,
        BEFORE,
        NO_VERB,
        LENGTH,
        NUMBER_UNIT,
        UNIT,
        LEAD,
        LEAD_TYPE,
        LEAD_WORD,
        LEAD_MODE,
        LEAD_BEFORE,
        RULE_TENSE,
        RULE_TENSE_LEAD,
        RULE_TENSE_TYPE,
        RULE_NEGATION,
        RULE_DOUBT,
        RULE_DOUBT_TENSE,
        GROUP,
        GROUP_EARLY,
        GROUP_VERB,
        GROUP_EVENT,
        GROUP_VERB_EVENT,
        GROUP_LEAD,
        GROUP_START,
        SECOND_VERB,
        PAIR,
        VERB_PAIR,
        EVENT_PAIR
    }

    private final ReportText text;
    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final long[] t;

    ClauseFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
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

    void of(Clause clause, Features f) {
        f.clear();

        f.add(of(Template.BIAS));
        types(clause, f);
        verb(clause, f);
        bag(clause, f);
        cue(clause, f);
        lead(clause, f);
        start(clause, f);
        rules(clause, f);
    }

    private void rules(Clause clause, Features f) {
        long tense = atoms.of(ModalityRules.tense(clause));
        f.add(of(Template.RULE_TENSE), tense);
        int lead = clause.lead();
        String use = lead < 0 ? "none" : words.use(lead).name();
        String act = lead < 0
                ? "none"
                : words.lemma(lead).type().map(EventType::label).orElse("none");
        f.add(of(Template.RULE_TENSE_LEAD), tense, atoms.of(use), atoms.of(act));
        String type = clause.event() < 0
                ? "none"
                : words.lemma(clause.event()).type().map(EventType::label).orElse("none");
        f.add(of(Template.RULE_TENSE_TYPE), tense, atoms.of(type));
        f.add(of(Template.RULE_NEGATION), atoms.of(ModalityRules.negation(clause)));
        long doubt = atoms.of(ModalityRules.doubt(clause));
        f.add(of(Template.RULE_DOUBT), doubt);
        f.add(of(Template.RULE_DOUBT_TENSE), doubt, tense);
    }

    private void types(Clause clause, Features f) {
        EventType first = null;
        EventType second = null;
        int order = 0;
        int stop = Math.min(clause.end(), clause.first() + REACH);
        for (int i = clause.first(); i < stop; i++) {
            Optional<EventType> phrase = phraseType(i);
            if (phrase.isPresent()) {
                f.add(
                        of(Template.PHRASE),
                        atoms.of(phrase.get().label()),
                        atoms.of(clause.mask().isMain(i)));
                f.add(of(Template.PHRASE_EARLY), atoms.of(phrase.get().label()), atoms.of(i - clause.first() < 6));
            }
            Optional<EventType> type = words.known(i) ? words.lemma(i).type() : Optional.empty();
            if (type.isEmpty()) {
                continue;
            }
            long label = atoms.of(type.get().label());
            boolean main = clause.mask().isMain(i);
            f.add(of(Template.TYPE), label, atoms.of(main));
            f.add(of(Template.TYPE_CLASS), label, atoms.of(words.cls(i).name()), atoms.of(main));
            if (main) {
                f.add(of(Template.TYPE_ORDER), label, atoms.of(Math.min(order, 3)));
                order++;
                second = first != null && second == null ? type.get() : second;
                first = first == null ? type.get() : first;
            }
        }
        f.add(of(Template.FIRST_TYPE), atoms.of(first == null ? "none" : first.label()));
        f.add(
                of(Template.FIRST_TWO_TYPES),
                atoms.of(first == null ? "none" : first.label()),
                atoms.of(second == null ? "none" : second.label()));
    }

    private Optional<EventType> phraseType(int i) {
        int row = text.phrases().row(Domain.EVENT_PHRASE, i);
        return row < 0
                ? Optional.empty()
                : Optional.of(org.isnad.model.Labelled.of(
                        EventType.class, words.lexicon().row(row)[1]));
    }

    private void verb(Clause clause, Features f) {
        int verb = clause.verb();
        if (verb < 0) {
            f.add(of(Template.NO_VERB), at.cls(clause.first()));
            if (clause.event() >= 0) {
                f.add(
                        of(Template.NO_VERB),
                        at.word(clause.event()),
                        atoms.of(words.cls(clause.event()).name()));
            }
            return;
        }
        WordClass cls = words.cls(verb);
        long shape = atoms.of(cls.name() + (words.isFuture(verb) ? "+s" : ""));
        Optional<Lemma> lemma = words.known(verb) ? Optional.of(words.lemma(verb)) : Optional.empty();
        String type = lemma.flatMap(Lemma::type).map(EventType::label).orElse("none");
        String use = lemma.map(l -> l.use().name()).orElse("unknown");
        f.add(of(Template.VERB_TYPE), atoms.of(type), atoms.of(use));
        f.add(of(Template.VERB_WORD), at.stem(verb));
        f.add(of(Template.VERB_WORD), at.stem(verb), shape);
        f.add(of(Template.VERB_CLASS), shape);
        f.add(of(Template.VERB_CLASS), shape, atoms.of(use));
        f.add(of(Template.VERB_BEFORE), at.cls(verb - 1), shape);
        f.add(of(Template.VERB_BEFORE_WORD), at.word(verb - 1), shape);
        f.add(of(Template.VERB_BEFORE_WORD), at.word(verb - 2), at.word(verb - 1), shape);
        f.add(of(Template.VERB_NUMBER), atoms.of(Math.min(6, verb - clause.first())), shape);
        f.add(of(Template.FUTURE), atoms.of(words.isFuture(verb)));
        f.add(of(Template.GROUP_VERB), atoms.of("0"), at.group(verb, 0), shape);
        f.add(of(Template.GROUP_VERB), atoms.of("1"), at.group(verb, 1));
        f.add(of(Template.GROUP_VERB), atoms.of("2"), at.group(verb, 2));
        if (clause.event() >= 0) {
            f.add(of(Template.GROUP_VERB_EVENT), at.group(verb, 0), at.group(clause.event(), 0));
        }
        int object = nextEvent(clause, verb + 1);
        if (object >= 0) {
            String next = words.lemma(object).type().map(EventType::label).orElse("none");
            f.add(of(Template.VERB_USE_TYPE), atoms.of(use), atoms.of(next));
            f.add(of(Template.VERB_WORD_OBJECT), at.stem(verb), atoms.of(next));
        }
        int after = nextVerb(clause, verb + 1);
        if (after >= 0) {
            long next = atoms.of(words.cls(after).name() + (words.isFuture(after) ? "+s" : ""));
            f.add(of(Template.SECOND_VERB), shape, next, atoms.of(use));
            f.add(
                    of(Template.VERB_USE_TYPE),
                    atoms.of(use),
                    at.word(after),
                    atoms.of(words.cls(after).name()));
        }
    }

    private int nextEvent(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.end(), from + 8); i++) {
            if (words.known(i) && words.lemma(i).type().isPresent() && !words.isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private int nextVerb(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.end(), from + 6); i++) {
            if (words.isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private void bag(Clause clause, Features f) {
        int stop = Math.min(clause.end(), clause.first() + REACH);
        for (int i = clause.first(); i < stop; i++) {
            if (words.known(i) && words.cls(i) == WordClass.PARTICLE) {
                particle(clause, i, f);
                continue;
            }
            if (!text.tokens().isWord(i)) {
                continue;
            }
            boolean main = clause.mask().isMain(i);
            f.add(main ? of(Template.WORD) : of(Template.WORD_MINOR), at.stem(i));
            if (main) {
                pairs(clause, i, f);
            }
            if (main && i - clause.first() < 5) {
                f.add(of(Template.WORD_EARLY), at.stem(i));
            }
            if (!words.known(i)) {
                continue;
            }
            if (main) {
                f.add(of(Template.GROUP), atoms.of("0"), at.group(i, 0));
                f.add(of(Template.GROUP), atoms.of("1"), at.group(i, 1));
                f.add(of(Template.GROUP), atoms.of("2"), at.group(i, 2));
                if (i - clause.first() < 5) {
                    f.add(of(Template.GROUP_EARLY), at.group(i, 1));
                }
            }
            String kind = words.lemma(i).kind();
            if (main && !kind.isEmpty()) {
                f.add(of(Template.KIND), atoms.of(kind));
            }
            if (main && !words.lemma(i).unit().isEmpty()) {
                f.add(of(Template.UNIT), atoms.of(words.lemma(i).unit()));
            }
            if (main
                    && !words.lemma(i).unit().isEmpty()
                    && i > 0
                    && text.tokens().isNumber(i - 1)) {
                f.add(of(Template.NUMBER_UNIT), atoms.of(words.lemma(i).unit()));
            }
        }
        f.add(of(Template.LENGTH), atoms.of(Math.min(8, (clause.end() - clause.first()) / 5)));
    }

    /** A word with the one after it, with the clause's verb and its event, and with the act that introduces it. */
    private void pairs(Clause clause, int i, Features f) {
        f.add(of(Template.PAIR), at.stem(i), at.stem(i + 1));
        if (clause.verb() >= 0 && i != clause.verb() && Math.abs(i - clause.verb()) < PAIRED) {
            f.add(of(Template.VERB_PAIR), at.stem(clause.verb()), at.stem(i));
        }
        if (clause.event() >= 0 && i != clause.event() && clause.event() != clause.verb()) {
            f.add(of(Template.EVENT_PAIR), at.word(clause.event()), at.stem(i));
        }
    }

    private void particle(Clause clause, int i, Features f) {
        String kind = words.lemma(i).kind();
        if (kind.startsWith("negation")) {
            boolean main = clause.mask().isMain(i);
            f.add(of(Template.NEGATION), at.word(i), atoms.of(main));
            f.add(
                    of(Template.NEGATION_EARLY),
                    at.word(i),
                    atoms.of(i - clause.first() < 4),
                    atoms.of(i == clause.verb() - 1));
        }
        if (i - clause.first() < 6) {
            f.add(of(Template.PARTICLE), at.word(i), atoms.of(Math.min(2, i - clause.first())));
        }
        if (!kind.equals("preposition")) {
            f.add(of(Template.PARTICLE), at.word(i), atoms.of(clause.mask().isMain(i)));
        }
    }

    private void cue(Clause clause, Features f) {
        long relation = atoms.of(clause.source().relation().name());
        f.add(of(Template.RELATION), relation);
        clause.source().cue().ifPresent(cue -> {
            String use = cue.lemma().map(l -> l.use().name()).orElse("PHRASE");
            f.add(of(Template.CUE_USE), atoms.of(use), relation);
            cue.lemma().ifPresent(lemma -> {
                f.add(of(Template.CUE_WORD), atoms.of(lemma.text()), relation);
                lemma.cue()
                        .ifPresent(c -> f.add(
                                of(Template.CUE_MODE),
                                atoms.of(c.certainty().label()),
                                atoms.of(c.polarity().label()),
                                relation));
                if (lemma.use() == Use.ACT) {
                    String type = lemma.type().map(EventType::label).orElse("none");
                    f.add(of(Template.ACT), relation);
                    f.add(of(Template.ACT_TYPE), atoms.of(type), relation);
                    f.add(of(Template.ACT_TYPE), atoms.of(type), relation, at.cls(clause.first() - 1));
                    f.add(of(Template.ACT_WORD), atoms.of(lemma.text()));
                }
            });
            if (cue.first() > 0) {
                f.add(of(Template.CUE_VERB), at.word(cue.first() - 1), atoms.of(use));
            }
        });
    }

    private void groups(Clause clause, Features f) {
        if (clause.event() >= 0) {
            long cls = atoms.of(words.cls(clause.event()).name());
            f.add(of(Template.GROUP_EVENT), atoms.of("0"), at.group(clause.event(), 0), cls);
            f.add(of(Template.GROUP_EVENT), atoms.of("1"), at.group(clause.event(), 1));
            f.add(of(Template.GROUP_EVENT), atoms.of("2"), at.group(clause.event(), 2));
        }
        f.add(of(Template.GROUP_START), at.group(clause.first(), 1));
    }

    private void lead(Clause clause, Features f) {
        groups(clause, f);
        int lead = clause.lead();
        if (lead < 0) {
            f.add(of(Template.LEAD), atoms.of("none"));
            return;
        }
        Lemma lemma = words.lemma(lead);
        long cls = atoms.of(words.cls(lead).name());
        long near = atoms.of(clause.first() - lead < 9);
        f.add(of(Template.LEAD), atoms.of(lemma.use().name()), near);
        f.add(
                of(Template.LEAD_TYPE),
                atoms.of(lemma.type().map(EventType::label).orElse("none")),
                cls,
                near);
        f.add(of(Template.LEAD_WORD), at.word(lead), near);
        f.add(of(Template.GROUP_LEAD), at.group(lead, 1), cls);
        f.add(of(Template.LEAD_BEFORE), atoms.of(lemma.use().name()), at.cls(clause.first() - 1), cls);
        lemma.cue()
                .ifPresent(c -> f.add(
                        of(Template.LEAD_MODE),
                        atoms.of(c.certainty().label()),
                        atoms.of(c.polarity().label()),
                        near));
    }

    private void start(Clause clause, Features f) {
        int first = clause.first();
        f.add(of(Template.START), at.cls(first));
        f.add(of(Template.START_WORD), at.stem(first));
        f.add(of(Template.START_TWO), at.cls(first), at.cls(first + 1));
        f.add(of(Template.BEFORE), at.cls(first - 1), at.cls(first));
        f.add(of(Template.BEFORE), at.word(first - 1));
        f.add(of(Template.BEFORE), at.word(first - 2), at.word(first - 1));
    }
}
