package org.isnad.reading.quantity;

import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** What the readers of this package share for one text. Read-only after it is made. */
final class Scene {
    final ReportText text;
    final Tokens tokens;
    final Words words;
    final Signs signs;
    private final boolean[] named;

    Scene(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = text.words();
        this.signs = new Signs(tokens);
        this.named = names(text);
    }

    /** Tokens inside names of several words. */
    private static boolean[] names(ReportText text) {
        boolean[] named = new boolean[text.tokens().size()];
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            Domain domain = Domain.of(hits.payload(h));
            if (domain == Domain.PLACE || domain == Domain.ACTOR) {
                for (int i = hits.first(h); i < hits.end(h) && hits.end(h) - hits.first(h) > 1; i++) {
                    named[i] = true;
                }
            }
        }
        return named;
    }

    /** Whether a token is part of a name of several words («بئر السبع»). */
    boolean inName(int i) {
        return named[i];
    }

    /** Returns the token before {@code first}, past a proclitic glued to digits («بـ12», «الـ24») and opening marks. */
    int previous(int first) {
        int i = first - 1;
        while (i >= 0 && (tokens.mark(i) == '(' || quote(tokens.mark(i)) || glue(i))) {
            i--;
        }
        return i;
    }

    /** Returns the first token of a number, a proclitic glued before its digits included. */
    int withGlue(int first) {
        return first > 0 && glue(first - 1) ? first - 1 : first;
    }

    /** Whether a token is a proclitic written onto the digits after it. */
    boolean glue(int i) {
        if (!tokens.isWord(i)
                || !tokens.isNumber(i + 1)
                || !tokens.glued(i + 1) && tokens.length(i) > 1 && !tokens.is(i, "ال")) {
            return false;
        }
        return switch (tokens.folded(i)) {
            case "و", "ف", "ب", "ل", "ك", "ال", "بال", "لل", "وال", "وب", "ول", "فال" -> true;
            default -> false;
        };
    }

    /** Whether digits carry the article: «الـ24». */
    boolean definiteDigits(int first) {
        int i = first - 1;
        return glue(i) && tokens.length(i) > 1 && tokens.text().charAt(tokens.end(i) - 1) == 'ل';
    }

    static boolean quote(char c) {
        return c == '«' || c == '»' || c == '"' || c == '\'';
    }

    /** Whether a token can be a counted noun: a word that is no particle, no verb, and carries no preposition or conjunction. */
    boolean isNominal(int i) {
        return tokens.isWord(i)
                && words.cls(i) != WordClass.PARTICLE
                && !words.isVerb(i)
                && words.preposition(i) == 0
                && !words.hasConjunction(i);
    }

    /** Whether a token is «من» or «من» with a pronoun. */
    boolean isOf(int i) {
        return tokens.is(i, "من");
    }

    /** Whether a token is «منهم», «منها» and the like. */
    boolean isOfThem(int i) {
        return tokens.is(i, "منهم") || tokens.is(i, "منها") || tokens.is(i, "منهن") || tokens.is(i, "منهما");
    }

    /** Whether a token can be a noun before its number: a word, no particle, no verb. */
    boolean isNominalHead(int i) {
        return tokens.isWord(i) && words.cls(i) != WordClass.PARTICLE && !words.isVerb(i);
    }

    /** Whether a word begins with the article, read or by its letters. */
    boolean startsDefinite(int i) {
        if (words.hasArticle(i)) {
            return true;
        }
        char[] c = tokens.text().array();
        int from = i < 0 || i >= tokens.size() ? 0 : tokens.start(i);
        return tokens.isWord(i) && tokens.length(i) > 3 && c[from] == 'ا' && c[from + 1] == 'ل';
    }
}
