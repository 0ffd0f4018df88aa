package org.isnad.reading.attribution;

import java.util.Optional;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.token.TokenKind;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Which tokens attribute. A stretch between claims is mostly attribution, so a token whose likeliest reading is something else («نقل»
 * "carried", «نفى» "denial") still is a cue there if one of its readings is a verb of speech and what follows fits it. Pure; a
 * question costs one look-up and a few steps to the right.
 */
final class CueWords {
    private static final int REACH = 28;

    private final ReportText text;
    private final Words words;
    private final FormTable forms;

    CueWords(ReportText text) {
        this.text = text;
        this.words = text.words();
        this.forms = words.lexicon().forms();
    }

    /** Returns the lemma of the finite verb of speech, or of a speech act, that token {@code i} is in a stretch that ends at {@code end}. */
    Optional<Lemma> verb(int i, int end) {
        if (!text.tokens().isWord(i) || name(i) || Titles.known(text, i) > i + 1) {
            return Optional.empty();
        }
        boolean place = text.phrases().at(Domain.PLACE, i) >= 0 && words.isParticle(i - 1, "preposition");
        if (place || Titles.nameParticle(text, i)) {
            return Optional.empty();
        }
        if (words.isVerb(i) && cue(lemma(i))) {
            return lemma(i);
        }
        boolean clitic = words.hasArticle(i) || words.preposition(i) != 0 && words.cls(i) != WordClass.PARTICLE;
        if (clitic || words.isParticle(i - 1, "preposition") || words.isParticle(i - 1, "quantifier")) {
            return Optional.empty();
        }
        Optional<Lemma> other = other(i);
        return other.filter(lemma -> fits(i, end, lemma));
    }

    private Optional<Lemma> lemma(int i) {
        return words.known(i) ? Optional.of(words.lemma(i)) : Optional.empty();
    }

    private static boolean cue(Optional<Lemma> lemma) {
        return lemma.map(l -> l.use().attributes() || l.use() == Use.ACT).orElse(false);
    }

    /** A person's name after a title or another name is no verb: «أشرف», «سالم». */
    private boolean name(int i) {
        boolean strong = text.phrases().at(Domain.PERSON_NAME, i) >= 0;
        boolean weak = text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0;
        boolean inside =
                text.tokens().isWord(i - 1) && words.cls(i - 1) != WordClass.PARTICLE && !words.hasConjunction(i);
        boolean follows = inside && words.use(i) == Use.ACT
                || text.phrases().at(Domain.WEAK_PERSON_NAME, i - 1) >= 0
                || text.phrases().at(Domain.PERSON_NAME, i - 1) >= 0
                || text.phrases().at(Domain.TITLE, i - 1) >= 0
                || words.known(i - 1) && words.lemma(i - 1).kind().equals("person") && !words.isVerb(i - 1);
        return strong || weak && follows;
    }

    /** Returns whether some reading of a token is a finite verb of speech. */
    boolean canSpeak(int i) {
        return text.tokens().isWord(i) && other(i).isPresent();
    }

    /** The likeliest verb of speech among all readings of a token, a verb that only reports before a speech act. */
    private Optional<Lemma> other(int i) {
        char[] c = text.tokens().text().array();
        int from = text.tokens().start(i);
        int to = text.tokens().end(i);
        Optional<Lemma> found = among(forms.find(c, from, to));
        if (found.isEmpty() && to - from > 3 && (c[from] == 'و' || c[from] == 'ف')) {
            found = among(forms.find(c, from + 1, to));
        }
        return found;
    }

    private Optional<Lemma> among(int entry) {
        Optional<Lemma> act = Optional.empty();
        for (int k = 0; entry >= 0 && k < forms.count(entry); k++) {
            int reading = forms.value(entry, k);
            if (!Readings.wordClass(reading).isVerb() || Readings.person(reading) != 3) {
                continue;
            }
            Lemma lemma = words.lexicon().lemma(Readings.lemma(reading));
            if (lemma.use().attributes()) {
                return Optional.of(lemma);
            }
            if (lemma.use() == Use.ACT) {
                act = Optional.of(lemma);
            }
        }
        return act;
    }

    private boolean fits(int i, int end, Lemma lemma) {
        boolean complement = complementFollows(i, end, lemma);
        if (words.cls(i) == WordClass.PARTICLE) {
            boolean begins = i == 0
                    || !text.tokens().isWord(i - 1)
                    || words.cls(i - 1) == WordClass.PARTICLE
                    || text.phrases().end(Domain.CUE_PHRASE, i - 1) == i
                    || text.phrases().end(Domain.CUE_PHRASE, i - 2) == i;
            return begins
                    && complement
                    && lemma.use().attributes()
                    && !text.tokens().isNumber(i + 1);
        }
        boolean object = lemma.use().attributes()
                && lemma.cue().map(cue -> cue.to().contains("object")).orElse(true);
        return complement || object && (words.isVerb(i) || begins(i) || i + 2 >= end);
    }

    private boolean begins(int i) {
        return i == 0
                || !text.tokens().isWord(i - 1)
                || words.hasConjunction(i)
                || words.cls(i - 1) == WordClass.PARTICLE;
    }

    /** Whether what introduces the verb's complement follows before the stretch ends. */
    private boolean complementFollows(int i, int end, Lemma lemma) {
        for (int k = i + 1; k < Math.min(end, i + REACH); k++) {
            if (text.tokens().kind(k) == TokenKind.MARK
                    && (text.tokens().mark(k) == '.' || text.tokens().mark(k) == '؛')) {
                return false;
            }
            if (words.isParticle(k, "that")
                    || lemma.cue().isPresent() && introduces(lemma.cue().get(), k)) {
                return true;
            }
        }
        boolean reached = end <= i + REACH && end < text.tokens().size();
        char glued = reached ? words.preposition(end) : 0;
        boolean begins = glued != 0
                && lemma.cue()
                        .map(cue -> cue.to().contains(String.valueOf(glued)))
                        .orElse(false);
        return reached && lemma.use() == Use.ACT || begins;
    }

    private boolean introduces(Cue cue, int k) {
        if (text.tokens().mark(k) == ':') {
            return true;
        }
        if (words.isParticle(k, "preposition")) {
            String word = text.tokens().folded(k);
            return cue.to().contains(word)
                    || cue.sourcePreposition().map(word::equals).orElse(false);
        }
        return false;
    }

    /** Whether a token is a participle that goes on with a speaker («مضيفا»), or a verbal noun that takes up his words («قوله»). */
    boolean continues(int i) {
        if (!words.known(i)
                || !words.lemma(i).use().attributes() && words.lemma(i).use() != Use.ACT) {
            return false;
        }
        return switch (words.cls(i)) {
            case PARTICIPLE -> !words.hasArticle(i) && words.preposition(i) == 0;
            case MASDAR -> words.hasPronoun(i) || words.lemma(i).text().equals("قول") && words.hasArticle(i);
            default -> false;
        };
    }
}
