package org.isnad.reading.attribution;

import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Finds where what is said begins, after a cue: a complementiser, a colon, speech in quotation marks, or a verbal noun that the cue
 * governs with or without its preposition. Pure.
 */
final class Complement {
    private static final int REACH = 70;

    private final ReportText text;
    private final Words words;
    private final Quotation[] openAt;

    Complement(ReportText text, Quotation[] openAt) {
        this.text = text;
        this.words = text.words();
        this.openAt = openAt;
    }

    /**
     * What is said begins at token {@code content}; the source's phrase ends before {@code sourceEnd}.
     *
     * @param glued whether a preposition glued to the first word is left out of the claim
     * @param clause whether a clause follows, not a verbal noun
     */
    record Found(int content, int sourceEnd, boolean glued, boolean clause) {}

    /** Finds the complement of the cue at {@code verb}, before {@code limit}; null if there is none. */
    Found find(int verb, int limit, Lemma lemma) {
        int end = Math.min(limit, verb + REACH);
        boolean relative = false;
        for (int j = verb + 1; j < end; j++) {
            int anonymity = text.phrases().end(Domain.ANONYMITY, j);
            int channel = text.phrases().end(Domain.CHANNEL, j);
            if (anonymity > j) {
                j = anonymity - 1;
                continue;
            }
            if (channel > j + 1) {
                j = channel - 1;
                continue;
            }
            Found clause = clause(verb, j, limit);
            if (clause != null) {
                return clause;
            }
            if (stops(j)) {
                return null;
            }
            if (words.isParticle(j, "relative")) {
                relative = true;
            } else if (words.isVerb(j)) {
                if (!relative && !attributive(j)) {
                    return null;
                }
                relative = false;
            } else {
                Found noun = noun(verb, j, lemma);
                if (noun != null) {
                    return noun;
                }
            }
        }
        return null;
    }

    private Found clause(int verb, int j, int limit) {
        if (words.isParticle(j, "that") && !(words.hasConjunction(j) && j > verb + 1)) {
            return j + 1 < limit ? new Found(j + 1, j, false, true) : null;
        }
        if (text.tokens().isMark(j, ':')) {
            int at = j + 1;
            while (at < limit && (text.tokens().isMark(at, '«') || text.tokens().isMark(at, '"') || text.tokens().isMark(at, ':'))) {
                at++;
            }
            return at < limit ? new Found(at, j, false, true) : null;
        }
        Quotation quote = openAt[j];
        if (quote != null && quote.kind() == Quotation.Kind.SPEECH && j + 1 < limit) {
            if (words.isParticle(j + 1, "that")) {
                return j + 2 < limit ? new Found(j + 2, j, false, true) : null;
            }
            return new Found(j + 1, j, false, true);
        }
        return null;
    }

    private boolean stops(int j) {
        return words.isParticle(j, "subordinator")
                || words.isParticle(j, "contrast")
                || words.isParticle(j, "condition")
                || text.tokens().isMark(j, '؛')
                || words.hasConjunction(j) && words.isVerb(j);
    }

    /** A verb that describes the noun before it: «في بيان أرسل بالبريد», «مصدر رفض ذكر اسمه». */
    private boolean attributive(int j) {
        return words.cls(j - 1) == WordClass.NOUN && !words.hasArticle(j - 1) && !words.hasPronoun(j - 1)
                || words.cls(j - 1) == WordClass.ADJECTIVE && !words.hasArticle(j - 1);
    }

    private Found noun(int verb, int j, Lemma lemma) {
        boolean act = lemma.use() == Use.ACT;
        boolean nominal = words.cls(j) == WordClass.MASDAR && words.lemma(j).kind().isEmpty()
                || words.cls(j) == WordClass.MASDAR;
        boolean event = nominal && (words.lemma(j).type().isPresent() || words.use(j) != Use.NONE)
                && !words.use(j).attributes();
        boolean noun = nominal || words.cls(j) == WordClass.NOUN || words.cls(j) == WordClass.UNKNOWN && text.tokens().isWord(j);
        char glued = words.preposition(j);
        if (glued != 0 && j > verb) {
            boolean governed = governs(lemma, String.valueOf(glued));
            return governed && (event || act && noun) ? new Found(j, j, true, false) : null;
        }
        if (words.isParticle(j - 1, "preposition") && governs(lemma, text.tokens().folded(j - 1)) && j - 1 > verb - 1) {
            return noun || words.isParticle(j, "negation-noun") ? new Found(j, j - 1, false, false) : null;
        }
        if (event && !words.hasArticle(j) && direct(lemma) && beginsPhrase(verb, j)) {
            return new Found(j, j, false, false);
        }
        if (words.isParticle(j, "negation-noun") && direct(lemma) && words.cls(j + 1) == WordClass.MASDAR) {
            return new Found(j, j, false, false);
        }
        return null;
    }

    private static boolean governs(Lemma lemma, String preposition) {
        boolean cue = lemma.cue().map(Cue::to).map(to -> to.contains(preposition)
                || to.contains(preposition + " ان")
                || preposition.equals("ب") && to.contains("بان")).orElse(false);
        Slot slot = lemma.complements().get(preposition);
        return cue || slot == Slot.TOPIC;
    }

    private static boolean direct(Lemma lemma) {
        return lemma.cue().map(c -> c.to().contains("ان") || c.to().contains("object")).orElse(true);
    }

    /** Whether a verbal noun begins its own phrase here, and is not the genitive of the noun before it. */
    private boolean beginsPhrase(int verb, int j) {
        int before = j - 1;
        if (before == verb) {
            return true;
        }
        if (!text.tokens().isWord(before)) {
            return text.tokens().mark(before) != '«' && text.tokens().mark(before) != '"';
        }
        boolean name = text.phrases().at(Domain.PERSON_NAME, before) >= 0
                || words.cls(before) == WordClass.UNKNOWN && !words.isParticle(before, "preposition");
        return words.hasArticle(before)
                || words.hasPronoun(before)
                || words.cls(before) == WordClass.ADJECTIVE
                || words.isParticle(before, "adverb")
                || words.known(before) && words.lemma(before).kind().equals("time")
                || name
                || endsActor(before);
    }

    private boolean endsActor(int token) {
        for (int i = Math.max(0, token - 6); i <= token; i++) {
            if (text.phrases().end(Domain.ACTOR, i) == token + 1) {
                return true;
            }
        }
        return false;
    }
}
