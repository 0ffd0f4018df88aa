package org.isnad.reading.segment;

import org.isnad.arabic.token.TokenKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Where grammar lets a claim begin or end at all: not between a noun and its adjective, not before a preposition that goes on. What these
 * rules leave open, the model decides. Pure.
 */
public final class Borders {
    private Borders() {}

    /** Returns whether a claim may begin at a token. */
    public static boolean mayBegin(ReportText text, int i) {
        Words words = text.words();
        if (i == text.bodyFirst()
                || words.hasConjunction(i)
                || !text.tokens().isWord(i - 1) && !text.tokens().isNumber(i - 1)) {
            return text.tokens().kind(i) != TokenKind.BREAK;
        }
        WordClass cls = words.cls(i);
        if (cls.isVerb() || cls == WordClass.MASDAR || words.preposition(i) != 0) {
            return true;
        }
        if (words.cls(i - 1) == WordClass.PARTICLE) {
            return !words.isParticle(i - 1, "quantifier") && !words.isParticle(i - 1, "demonstrative");
        }
        Use before = words.use(i - 1);
        return before.attributes() || before == Use.ACT || phraseEnds(text, i) || cls == WordClass.PARTICLE;
    }

    private static boolean phraseEnds(ReportText text, int i) {
        for (int k = Math.max(0, i - 5); k < i; k++) {
            if (text.phrases().end(Domain.CONNECTIVE, k) == i || text.phrases().end(Domain.CHANNEL, k) == i) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a claim may end before a token. */
    public static boolean mayEnd(ReportText text, int i) {
        Words words = text.words();
        if (words.hasConjunction(i)
                || !text.tokens().isWord(i) && !text.tokens().isNumber(i)) {
            return true;
        }
        WordClass cls = words.cls(i);
        if (cls == WordClass.PARTICLE) {
            return switch (words.lemma(i).kind()) {
                case "contrast", "condition", "coordinator", "adverb", "subordinator" -> true;
                default -> cue(text, i);
            };
        }
        return words.use(i).attributes() || cue(text, i);
    }

    private static boolean cue(ReportText text, int i) {
        return text.phrases().at(Domain.CUE_PHRASE, i) >= 0
                || text.phrases().at(Domain.CONNECTIVE, i) >= 0
                || text.phrases().at(Domain.UNSTATED, i) >= 0;
    }

    /** Returns whether an arc may lead to a token. */
    public static boolean allows(ReportText text, int i, Arc arc) {
        return switch (arc) {
            case STAYS_OUT, GOES_ON -> true;
            case BEGINS -> mayBegin(text, i);
            case ENDS -> mayEnd(text, i);
            case NEXT -> mayBegin(text, i) && mayEnd(text, i);
        };
    }
}
