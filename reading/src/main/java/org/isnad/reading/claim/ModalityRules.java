package org.isnad.reading.claim;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Polarity;
import org.isnad.reading.attribution.CueMention;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.Words;

/**
 * What grammar says of a clause's tense, negation and doubt, as one word each: the strongest features of the learned choice. Pure.
 */
final class ModalityRules {
    private ModalityRules() {}

    /** The finite verb that carries the tense: the first of the main part, behind verbs that only count («يقارب», «بلغ»). */
    static int mainVerb(Clause clause) {
        Words words = clause.words();
        int first = clause.verb();
        if (first < 0) {
            return -1;
        }
        boolean weak = words.known(first) && (words.use(first) == Use.NONE || words.use(first) == Use.LIGHT);
        if (!weak || words.cls(first) != WordClass.IMPERFECT) {
            return first;
        }
        for (int i = first + 1; i < clause.end(); i++) {
            if (words.isVerb(i) && clause.mask().isMain(i) && !words.hasConjunction(i)) {
                return i;
            }
        }
        return first;
    }

    /** The shape of the predicate, with the particle or auxiliary that shifts its time. */
    static String tense(Clause clause) {
        Words words = clause.words();
        int verb = mainVerb(clause);
        if (verb < 0) {
            return nominal(clause);
        }
        if (words.isFuture(verb) || words.isParticle(verb - 1, "future")) {
            return "future";
        }
        String before = before(clause, verb);
        if (words.cls(verb) == WordClass.PERFECT) {
            return "perfect" + (words.use(verb) == Use.STATE || words.use(verb) == Use.ASPECT ? next(clause, verb) : "")
                    + before;
        }
        return "imperfect" + before;
    }

    private static String before(Clause clause, int verb) {
        Words words = clause.words();
        for (int i = verb - 1; i >= Math.max(clause.first() - 1, verb - 2); i--) {
            if (words.cls(i) == WordClass.PARTICLE && !words.isParticle(i, "preposition")) {
                return ":" + words.lemma(i).text();
            }
            if (words.isVerb(i)) {
                return ":" + words.use(i).name();
            }
        }
        return "";
    }

    /** «كان يحاصر», «بات مهددا»: what follows an auxiliary. */
    private static String next(Clause clause, int verb) {
        Words words = clause.words();
        for (int i = verb + 1; i < Math.min(clause.end(), verb + 6); i++) {
            if (words.isVerb(i)) {
                return "+" + words.cls(i).name() + (words.isFuture(i) ? "s" : "");
            }
        }
        return "+" + words.lemma(verb).text();
    }

    private static String nominal(Clause clause) {
        Words words = clause.words();
        int first = clause.first();
        WordClass cls = words.cls(first);
        int lead = clause.lead();
        String led = lead < 0 || lead < first - 10 ? "" : ":" + words.use(lead).name();
        if (cls == WordClass.MASDAR) {
            boolean that = words.isParticle(first - 1, "that");
            return "masdar" + (words.hasArticle(first) ? "+al" : "") + (that ? "+that" : "") + led;
        }
        for (int i = first; i < clause.end(); i++) {
            boolean predicate = words.cls(i) == WordClass.PARTICIPLE || words.cls(i) == WordClass.ADJECTIVE;
            if (predicate && clause.mask().isMain(i) && !words.hasArticle(i)) {
                return "predicate" + led;
            }
        }
        return "noun" + led;
    }

    /** Verbs that a negation does not deny: «لا يزال», «لا يقل عن». */
    private static final Set<String> LASTING = Set.of("زال", "برح", "انفك", "فتئ", "قل", "تجاوز", "تعدى", "زاد");

    /**
     * Whether grammar denies what the clause says, whatever a model learned: its main verb is negated without an exception, or the cue
     * denies it; both together affirm. Empty if neither is there.
     */
    static Optional<Polarity> denial(Clause clause) {
        String negation = negation(clause);
        boolean negated = !negation.equals("none") && !negation.endsWith("+except");
        boolean denied = clause.source()
                .cue()
                .flatMap(CueMention::lemma)
                .flatMap(Lemma::cue)
                .map(cue -> cue.polarity() == Polarity.NO)
                .orElse(false);
        if (negation.endsWith("+except")) {
            return Optional.of(Polarity.YES);
        }
        return negated || denied ? Optional.of(negated == denied ? Polarity.YES : Polarity.NO) : Optional.empty();
    }

    /** The negation of the main verb or noun, {@code none} if it has none. */
    static String negation(Clause clause) {
        Words words = clause.words();
        int verb = mainVerb(clause);
        if (verb >= 0 && words.known(verb) && LASTING.contains(words.lemma(verb).text())) {
            return "none";
        }
        int at = verb >= 0 ? verb : clause.first() + 1;
        for (int i = at - 1; i >= Math.max(clause.first(), at - 3); i--) {
            if (words.cls(i) == WordClass.PARTICLE && words.lemma(i).kind().startsWith("negation")) {
                return words.lemma(i).text() + (excepts(clause, i) ? "+except" : "");
            }
        }
        if (verb >= 0 && words.known(verb) && words.lemma(verb).text().equals("ليس")) {
            return "ليس" + (excepts(clause, verb) ? "+except" : "");
        }
        boolean noun = words.cls(clause.first()) == WordClass.PARTICLE
                && words.lemma(clause.first()).kind().startsWith("negation");
        return noun ? words.lemma(clause.first()).text() : "none";
    }

    private static boolean excepts(Clause clause, int from) {
        for (int i = from + 1; i < Math.min(clause.end(), from + 9); i++) {
            if (clause.text().tokens().is(i, "سوي") || clause.text().tokens().is(i, "الا")) {
                return true;
            }
        }
        return false;
    }

    /** The word of doubt or condition, {@code none} if there is none. */
    static String doubt(Clause clause) {
        Words words = clause.words();
        int verb = mainVerb(clause);
        for (int i = Math.max(0, clause.first() - 2); i < Math.min(clause.end(), clause.first() + 8); i++) {
            if (words.cls(i) == WordClass.PARTICLE) {
                String kind = words.lemma(i).kind();
                if (kind.equals("condition") || kind.equals("perhaps")) {
                    return kind;
                }
                if (clause.text().tokens().is(i, "قد") && words.cls(i + 1) == WordClass.IMPERFECT) {
                    return "may";
                }
            }
        }
        return verb >= 0 && words.known(verb) && words.use(verb) == Use.MODAL
                ? words.lemma(verb).text()
                : "none";
    }
}
