package org.isnad.reading.actor;

import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;

/**
 * Where a full name begins that ends before a given token: a registered name, else the words from the noun with which names of
 * bodies begin («منظمة», «قوات»), else a person's name. Not thread-safe; one for each text.
 */
final class FullName {
    private static final WordSet HEADS = new WordSet("heads.tsv", "head");
    private static final int FARTHEST = 9;

    private final ReportText text;
    private final Tokens tokens;
    private final int[] registered;

    FullName(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.registered = new int[tokens.size() + 1];
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            int at = hits.end(h);
            boolean wider = registered[at] == 0 || hits.first(h) + 1 < registered[at];
            if (Domain.of(hits.payload(h)) == Domain.ACTOR && wider) {
                registered[at] = hits.first(h) + 1;
            }
        }
    }

    /** Returns the first token of the full name that ends before {@code end}, or -1; persons only where they are asked for. */
    int first(int end, boolean persons) {
        int stop = end;
        while (stop > 0 && isQuote(stop - 1)) {
            stop--;
        }
        if (stop <= 0) {
            return -1;
        }
        int body = body(stop);
        if (registered[stop] > 0 && (body < 0 || body >= registered[stop] - 1)) {
            return registered[stop] - 1;
        }
        return body >= 0 || !persons ? body : person(stop);
    }

    /** Returns the first token of the longest registered name that ends before {@code end}, or -1. */
    int registered(int end) {
        int stop = end;
        while (stop > 0 && isQuote(stop - 1)) {
            stop--;
        }
        return registered[stop] - 1;
    }

    private boolean isQuote(int i) {
        char c = tokens.mark(i);
        return c == '«' || c == '»' || c == '"' || c == '\'';
    }

    /** The leftmost head noun that is followed by nothing but words of its phrase; -1 if there is none or it stands alone. */
    private int body(int end) {
        int best = -1;
        for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
            boolean word = tokens.isWord(i);
            if (!word && !isQuote(i) || word && barrier(i, end)) {
                break;
            }
            if (word && HEADS.has(tokens, i) && i + 1 < end) {
                best = i;
            }
            if (word
                    && i + 1 < end
                    && text.words().hasConjunction(i)
                    && text.words().cls(i) != WordClass.UNKNOWN) {
                break;
            }
        }
        return best;
    }

    private boolean barrier(int i, int end) {
        WordClass cls = text.words().cls(i);
        boolean inside = tokens.is(i, "في")
                || tokens.is(i, "بلا")
                || tokens.is(i, "من") && tokens.is(i + 1, "اجل")
                || tokens.is(i, "عن") && tokens.is(i - 1, "الدفاع");
        boolean verb = text.words().isVerb(i) && !HEADS.has(tokens, i) && i < end - 1;
        return cls == WordClass.PARTICLE && !inside || verb;
    }

    /** Names and unknown words right before {@code end}, at least two. */
    private int person(int end) {
        int first = end;
        while (first > 0 && end - first < 5 && nameWord(first - 1)) {
            first--;
        }
        return end - first >= 2 ? first : -1;
    }

    private boolean nameWord(int i) {
        boolean listed =
                text.phrases().at(Domain.PERSON_NAME, i) >= 0 || text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0;
        boolean title =
                text.phrases().at(Domain.TITLE, i) >= 0 && text.phrases().at(Domain.PERSON_NAME, i) < 0;
        return tokens.isWord(i) && !title && (listed || text.words().cls(i) == WordClass.UNKNOWN);
    }
}
