package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * How the lexicon's words speak for an event type: the same features whatever the type, so that what is learned of one type («the first
 * verb of the main clause gives it») holds for all. Made once a clause, then asked for each type.
 */
final class TypeMatch {
    private static final int REACH = 60;

    private enum Template {
        ORDER,
        ORDER_CLASS,
        VERB,
        MINOR,
        PHRASE,
        AFTER_LIGHT,
        AFTER_STATE,
        ACT,
        ACT_RELATION,
        FIRST_WORD,
        COUNT,
        OBJECT,
        SOLE,
        LEAD,
        LEAD_BEFORE
    }

    private final Words words;
    private final ReportText text;
    private final Atoms atoms;
    private final long[] t;
    private Clause clause;

    TypeMatch(ReportText text, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.t = Arrays.stream(Template.values()).mapToLong(v -> atoms.of(v.name())).toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** Puts the features of a type for a clause into a list. */
    void of(Clause of, EventType type, Features f) {
        f.clear();
        clause = of;
        words(type, f);
        act(type, f);
        lead(type, f);
    }

    private void lead(EventType type, Features f) {
        int lead = clause.lead();
        if (lead >= 0 && words.lemma(lead).type().equals(Optional.of(type))) {
            long cls = atoms.of(words.cls(lead).name());
            f.add(of(Template.LEAD), cls, atoms.of(Math.min(4, (clause.first() - lead) / 3)));
            f.add(of(Template.LEAD_BEFORE), cls, atoms.of(words.isParticle(clause.first() - 1, "that")),
                    atoms.of(words.preposition(clause.first()) != 0 || words.isParticle(clause.first() - 1, "preposition")));
        }
    }

    private void words(EventType type, Features f) {
        int order = 0;
        int count = 0;
        int others = 0;
        int stop = Math.min(clause.end(), clause.first() + REACH);
        Use before = Use.NONE;
        for (int i = clause.first(); i < stop; i++) {
            phrase(type, i, f);
            if (!words.known(i)) {
                continue;
            }
            Lemma lemma = words.lemma(i);
            boolean main = clause.mask().isMain(i);
            if (lemma.type().isEmpty()) {
                before = words.isVerb(i) ? lemma.use() : before;
                continue;
            }
            boolean same = lemma.type().get() == type;
            if (same && main) {
                count++;
                word(i, order, before, f);
            } else if (same) {
                f.add(of(Template.MINOR), atoms.of(words.cls(i).name()));
            } else {
                others++;
            }
            order += main ? 1 : 0;
        }
        if (count > 0) {
            f.add(of(Template.COUNT), atoms.of(Math.min(3, count)));
            f.add(of(Template.SOLE), atoms.of(Math.min(3, others)));
        }
    }

    private void word(int i, int order, Use before, Features f) {
        WordClass cls = words.cls(i);
        long form = atoms.of(cls.name());
        long place = atoms.of(Math.min(3, order));
        f.add(of(Template.ORDER), place);
        f.add(of(Template.ORDER_CLASS), place, form, atoms.of(words.hasArticle(i)));
        if (i == clause.verb()) {
            f.add(of(Template.VERB), place, atoms.of(words.lemma(i).use().name()));
        }
        if (before == Use.LIGHT || before == Use.ASPECT || before == Use.MODAL) {
            f.add(of(Template.AFTER_LIGHT), place, atoms.of(before.name()), form);
        } else if (before == Use.STATE) {
            f.add(of(Template.AFTER_STATE), place, form);
        }
        if (i <= clause.first() + 1) {
            f.add(of(Template.FIRST_WORD), form, atoms.of(words.hasArticle(i)));
        }
        if (clause.verb() >= 0 && i > clause.verb()) {
            f.add(of(Template.OBJECT), atoms.of(Math.min(4, i - clause.verb())), form);
        }
    }

    private void phrase(EventType type, int i, Features f) {
        int row = text.phrases().row(Domain.EVENT_PHRASE, i);
        if (row >= 0 && Labelled.of(EventType.class, words.lexicon().row(row)[1]) == type) {
            f.add(of(Template.PHRASE), atoms.of(clause.mask().isMain(i)), atoms.of(i - clause.first() < 6));
        }
    }

    private void act(EventType type, Features f) {
        Optional<Lemma> lemma = clause.source().cue().flatMap(c -> c.lemma());
        if (lemma.isPresent() && lemma.get().use() == Use.ACT && lemma.get().type().equals(Optional.of(type))) {
            long relation = atoms.of(clause.source().relation().name());
            f.add(of(Template.ACT));
            f.add(of(Template.ACT_RELATION), relation, atoms.of(words.isParticle(clause.first() - 1, "that")));
        }
    }
}
