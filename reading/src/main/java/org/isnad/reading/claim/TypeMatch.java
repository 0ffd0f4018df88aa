package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;
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
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** A word of the clause that stands for a type. */
    private record Sign(EventType type, int at, boolean main, int order, Use before) {}

    private List<Sign> signs = List.of();
    private List<Sign> phrases = List.of();
    private Optional<Lemma> lead = Optional.empty();
    private Optional<Lemma> act = Optional.empty();

    /** Puts the features of a type for a clause into a list. */
    @SuppressWarnings("ReferenceEquality") // only whether it is still the clause at hand
    void of(Clause of, EventType type, Features f) {
        f.clear();
        if (of != clause) {
            clause = of;
            prepare();
        }
        words(type, f);
        for (Sign sign : phrases) {
            if (sign.type() == type) {
                f.add(of(Template.PHRASE), atoms.of(sign.main()), atoms.of(sign.at() - clause.first() < 6));
            }
        }
        act(type, f);
        lead(type, f);
    }

    /** One pass over the clause, for all types. */
    private void prepare() {
        signs = new ArrayList<>();
        phrases = new ArrayList<>();
        int order = 0;
        int stop = Math.min(clause.end(), clause.first() + REACH);
        Use before = Use.NONE;
        for (int i = clause.first(); i < stop; i++) {
            int row = text.phrases().row(Domain.EVENT_PHRASE, i);
            boolean main = clause.mask().isMain(i);
            if (row >= 0) {
                EventType type = Labelled.of(EventType.class, words.lexicon().row(row)[1]);
                phrases.add(new Sign(type, i, main, 0, Use.NONE));
            }
            if (!words.known(i)) {
                continue;
            }
            Lemma lemma = words.lemma(i);
            if (lemma.type().isEmpty()) {
                before = words.isVerb(i) ? lemma.use() : before;
                continue;
            }
            signs.add(new Sign(lemma.type().get(), i, main, order, before));
            order += main ? 1 : 0;
        }
        lead = clause.lead() < 0 ? Optional.empty() : Optional.of(words.lemma(clause.lead()));
        act = clause.source().cue().flatMap(c -> c.lemma()).filter(l -> l.use() == Use.ACT);
    }

    private void lead(EventType type, Features f) {
        if (lead.isPresent() && lead.get().type().equals(Optional.of(type))) {
            int at = clause.lead();
            long cls = atoms.of(words.cls(at).name());
            f.add(of(Template.LEAD), cls, atoms.of(Math.min(4, (clause.first() - at) / 3)));
            boolean preposition =
                    words.preposition(clause.first()) != 0 || words.isParticle(clause.first() - 1, "preposition");
            f.add(
                    of(Template.LEAD_BEFORE),
                    cls,
                    atoms.of(words.isParticle(clause.first() - 1, "that")),
                    atoms.of(preposition));
        }
    }

    private void words(EventType type, Features f) {
        int count = 0;
        int others = 0;
        for (Sign sign : signs) {
            if (sign.type() != type) {
                others++;
            } else if (sign.main()) {
                count++;
                word(sign, f);
            } else {
                f.add(of(Template.MINOR), atoms.of(words.cls(sign.at()).name()));
            }
        }
        if (count > 0) {
            f.add(of(Template.COUNT), atoms.of(Math.min(3, count)));
            f.add(of(Template.SOLE), atoms.of(Math.min(3, others)));
        }
    }

    private void word(Sign sign, Features f) {
        int i = sign.at();
        long form = atoms.of(words.cls(i).name());
        long place = atoms.of(Math.min(3, sign.order()));
        f.add(of(Template.ORDER), place);
        f.add(of(Template.ORDER_CLASS), place, form, atoms.of(words.hasArticle(i)));
        if (i == clause.verb()) {
            f.add(of(Template.VERB), place, atoms.of(words.lemma(i).use().name()));
        }
        if (sign.before() == Use.LIGHT || sign.before() == Use.ASPECT || sign.before() == Use.MODAL) {
            f.add(of(Template.AFTER_LIGHT), place, atoms.of(sign.before().name()), form);
        } else if (sign.before() == Use.STATE) {
            f.add(of(Template.AFTER_STATE), place, form);
        }
        if (i <= clause.first() + 1) {
            f.add(of(Template.FIRST_WORD), form, atoms.of(words.hasArticle(i)));
        }
        if (clause.verb() >= 0 && i > clause.verb()) {
            f.add(of(Template.OBJECT), atoms.of(Math.min(4, i - clause.verb())), form);
        }
    }

    private void act(EventType type, Features f) {
        if (act.isPresent() && act.get().type().equals(Optional.of(type))) {
            long relation = atoms.of(clause.source().relation().name());
            f.add(of(Template.ACT));
            f.add(of(Template.ACT_RELATION), relation, atoms.of(words.isParticle(clause.first() - 1, "that")));
        }
    }
}
