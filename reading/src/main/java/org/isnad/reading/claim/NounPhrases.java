package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.NounPhrase;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** The noun phrases of a clause that may name who takes part, each with the preposition before it. Pure. */
public final class NounPhrases {
    private NounPhrases() {}

    /**
     * A noun phrase.
     *
     * @param first its first token
     * @param end the token after its last
     * @param preposition the folded preposition before it, glued or not; {@code of} behind a verbal noun; empty if there is none
     * @param joined whether it is joined by «و» to the phrase before
     */
    public record Phrase(int first, int end, String preposition, boolean joined) {}

    static List<Phrase> of(ReportText text, int from, int limit) {
        Words words = text.words();
        List<Phrase> out = new ArrayList<>();
        int i = from;
        while (i < limit) {
            if (!begins(text, i)) {
                i++;
                continue;
            }
            int whole = Math.min(limit, Math.max(i + 1, NounPhrase.end(text, i, limit, false)));
            int end = person(text, i, cut(text, i, whole), limit);
            String preposition = preposition(text, from, i);
            boolean joined =
                    words.hasConjunction(i) && i > from || text.tokens().is(i - 1, "و") && i - 1 > from;
            int head = behindEvents(text, i, end);
            out.add(head == i ? new Phrase(i, end, preposition, joined) : new Phrase(head, end, "of", joined));
            i = end;
        }
        return out;
    }

    /** «المسلحون | الصحافيين», «القوات | صنعاء»: subject and object that only their endings, or the article before a name, tell apart. */
    private static int cut(ReportText text, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            boolean definite = text.words().hasArticle(i - 1) && text.tokens().isWord(i);
            boolean name = text.phrases().at(Domain.PLACE, i) >= 0
                    && text.phrases().at(Domain.NISBA, i) < 0
                    && text.phrases().at(Domain.PERSON_NAME, i) < 0
                    && !text.words().hasArticle(i);
            boolean registered = text.phrases().end(Domain.ACTOR, first) > i;
            boolean cases =
                    ends(text, i - 1, 'و') && ends(text, i, 'ي') && text.words().hasArticle(i);
            if (definite && (name || cases) && !registered) {
                return i;
            }
        }
        return end;
    }

    private static boolean ends(ReportText text, int i, char vowel) {
        char[] c = text.tokens().text().array();
        int end = text.tokens().end(i);
        return text.tokens().length(i) > 4 && c[end - 1] == 'ن' && c[end - 2] == vowel;
    }

    /** «الرئيس السوداني عمر البشير»: behind a title the name goes on. */
    private static int person(ReportText text, int first, int end, int limit) {
        boolean title = false;
        for (int i = first; i < end; i++) {
            title |= text.phrases().at(Domain.TITLE, i) >= 0;
        }
        if (!title || end >= limit || text.phrases().at(Domain.PERSON_NAME, end) < 0 || !plain(text, end)) {
            return end;
        }
        int at = Math.max(end + 1, text.phrases().end(Domain.PERSON_NAME, end));
        while (at < limit
                && plain(text, at)
                && (text.phrases().at(Domain.PERSON_NAME, at) >= 0
                        || text.words().cls(at) == WordClass.UNKNOWN)) {
            at++;
        }
        return Math.min(limit, at);
    }

    private static boolean plain(ReportText text, int i) {
        return text.tokens().isWord(i)
                && !text.words().hasConjunction(i)
                && text.words().preposition(i) == 0;
    }

    /** «مقتل زعيم الجماعة», «بدء انسحاب القوات»: behind the events that a phrase begins with stands who takes part in them. */
    private static int behindEvents(ReportText text, int first, int end) {
        int at = first;
        while (at + 1 < end && event(text, at) && genitive(text, at + 1)) {
            at++;
        }
        return at;
    }

    private static boolean event(ReportText text, int i) {
        Words words = text.words();
        boolean noun = words.cls(i) == WordClass.MASDAR
                || words.cls(i) == WordClass.NOUN && words.lemma(i).type().isPresent();
        return noun
                && !words.hasArticle(i)
                && !words.hasPronoun(i)
                && text.phrases().at(Domain.ACTOR, i) < 0;
    }

    private static boolean genitive(ReportText text, int i) {
        boolean adjective =
                text.words().cls(i) == WordClass.ADJECTIVE && !text.words().hasArticle(i);
        boolean word = text.tokens().isWord(i) || text.tokens().isNumber(i);
        boolean origin =
                text.phrases().at(Domain.NISBA, i) >= 0 && !text.words().hasArticle(i);
        return word && !adjective && !origin && text.words().preposition(i) == 0;
    }

    static String preposition(ReportText text, int from, int i) {
        char glued = text.words().preposition(i);
        if (glued != 0) {
            return String.valueOf(glued);
        }
        return i > from && text.words().isParticle(i - 1, "preposition")
                ? text.tokens().folded(i - 1)
                : "";
    }

    private static boolean begins(ReportText text, int i) {
        Words words = text.words();
        if (text.tokens().isNumber(i)) {
            return true;
        }
        if (!text.tokens().isWord(i)) {
            return text.phrases().at(Domain.ACTOR, i) >= 0;
        }
        WordClass cls = words.cls(i);
        if (cls == WordClass.PARTICLE) {
            return words.isParticle(i, "quantifier") || words.isParticle(i, "demonstrative");
        }
        return !cls.isVerb() && cls != WordClass.IMPERATIVE;
    }
}
