package org.isnad.reading.quotation;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Tells what stands between two marks. In this order: a known name; what a word before the marks says it is; speech that is introduced
 * by a colon, a complementiser or a verb of saying; speech by its length, its finite verb or its particles; then a name if it follows a
 * noun that it names or is unknown to the lexicon; all else is a term. Not thread-safe: one for each text.
 */
final class KindReader {
    /** Verbal nouns of the derived forms with the article, and indefinite adjectives in ي or ية. */
    private static final Pattern COMMON =
            Pattern.compile("ال(ت[ء-ي]{2}ي[ء-ي]|ا[ء-ي]{2,5}ا[ء-ي](ات)?)|(?!ال)[ء-ي]{2,8}(ي|يه)");

    private static final int LONGEST_WORD = 14;
    private static final int BACK = 8;
    private static final int LONG = 6;
    private static final int LONGEST_NAME = 8;
    /** How many marks may stand together. */
    private static final int REACH = 4;

    private final ReportText text;
    private final Tokens tokens;
    private final Words words;
    private final int[] before;
    private final int[] counts;
    private final int[] verbs;
    private final int[] clauses;
    private int count;
    private boolean verb;
    private boolean clause;

    KindReader(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = text.words();
        this.before = BeforeTable.STANDARD.rolesBefore(tokens);
        this.counts = sums(tokens, this::isWord);
        this.verbs = sums(tokens, words::isVerb);
        this.clauses = sums(tokens, this::isOfClause);
    }

    Quotation.Kind kind(int open, int close) {
        count = counts[close] - counts[open + 1];
        verb = verbs[close] > verbs[open + 1];
        clause = clauses[close] > clauses[open + 1];
        int previous = previous(open);
        if (count == 0) {
            return Quotation.Kind.TERM;
        }
        if (isKnownName(open + 1, close)) {
            return Quotation.Kind.NAME;
        }
        Quotation.Kind told = told(previous + 1, open);
        if (told != null) {
            return told;
        }
        if (count <= 3 && !verb && describedWith(open, previous)) {
            return Quotation.Kind.TERM;
        }
        boolean introduced = introduced(previous) || followed(close);
        if (count >= LONG
                || count >= 4 && verbShape(open + 1)
                || (verb || clause) && count >= 3
                || count >= 2 && isAsked(close - 1)
                || introduced && (count >= 2 || verb)) {
            return Quotation.Kind.SPEECH;
        }
        return isName(open, close, previous) ? Quotation.Kind.NAME : Quotation.Kind.TERM;
    }

    /** Running counts over the text, so that nested marks cost nothing more. */
    private static int[] sums(Tokens tokens, IntPredicate test) {
        int[] out = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            out[i + 1] = out[i] + (test.test(i) ? 1 : 0);
        }
        return out;
    }

    private boolean isWord(int i) {
        TokenKind kind = tokens.kind(i);
        return kind == TokenKind.WORD || kind == TokenKind.FOREIGN || kind == TokenKind.NUMBER;
    }

    /** «وصف القرار بـ«الكارثي»»: the verb stands further before. */
    private boolean describedWith(int open, int previous) {
        if (open - 1 == previous || !tokens.is(open - 1, "ب")) {
            return false;
        }
        for (int i = previous + 1; i > Math.max(0, previous - BACK); i--) {
            if (has(before[i], Before.DESCRIBE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unknown word is shaped like a verb of the imperfect. */
    private boolean verbShape(int i) {
        char c = tokens.isWord(i) ? tokens.text().charAt(tokens.start(i)) : 0;
        return !words.known(i) && tokens.isWord(i) && tokens.length(i) >= 4 && (c == 'ي' || c == 'ت' || c == 'ن');
    }

    /** Whether a word is shaped like a verbal noun («التهجير», «الإملاءات») or, without the article, like an adjective of relation. */
    private boolean commonShape(int i) {
        return tokens.isWord(i)
                && tokens.length(i) <= LONGEST_WORD
                && COMMON.matcher(tokens.folded(i)).matches();
    }

    private boolean isAsked(int i) {
        return tokens.mark(i) == '؟' || tokens.mark(i) == '!';
    }

    /** Whether a token is a particle or mark that only a clause has. */
    private boolean isOfClause(int i) {
        return words.isParticle(i, "negation") && words.preposition(i) == 0
                || words.isParticle(i, "that")
                || words.isParticle(i, "pronoun")
                || words.isParticle(i, "perfect-marker")
                || words.isParticle(i, "future")
                || words.isParticle(i, "condition")
                || isAsked(i);
    }

    /** The token before the marks; a proclitic glued to them is left out. */
    private int previous(int open) {
        int i = open - 1;
        while (i >= Math.max(0, open - REACH) && (quote(tokens.mark(i)) || glue(i, open))) {
            i--;
        }
        return i;
    }

    private boolean glue(int i, int open) {
        return i == open - 1
                && tokens.isWord(i)
                && tokens.length(i) <= 2
                && (tokens.glued(open) || tokens.is(i, "ب") || tokens.is(i, "ل"))
                && (tokens.length(i) == 1
                        || tokens.is(i, "وب")
                        || tokens.is(i, "ول")
                        || tokens.is(i, "وك")
                        || tokens.is(i, "ال"));
    }

    private static boolean quote(char c) {
        return c == '«' || c == '"' || c == '\'' || c == '(';
    }

    private boolean isKnownName(int first, int close) {
        int end = close;
        while (end > Math.max(first, close - REACH) && quote(tokens.mark(end - 1))) {
            end--;
        }
        return text.phrases().end(Domain.ACTOR, first) == end
                || text.phrases().end(Domain.PLACE, first) == end
                || text.phrases().end(Domain.SHORT_ACTOR, first) == end
                || text.phrases().end(Domain.WEAK_PLACE, first) == end
                || count <= 3 && tokens.kind(first) == TokenKind.FOREIGN;
    }

    /** What the words before the marks say; null if nothing, or if it is too long for what they say. */
    private Quotation.Kind told(int after, int open) {
        int roles = before[after];
        boolean shortName = !verb && count <= LONGEST_NAME || count <= 4;
        if (has(roles, Before.CALLED) && shortName) {
            return Quotation.Kind.NAME;
        }
        if (has(roles, Before.NAMED) && !verb && !clause && count <= LONGEST_NAME && !indefiniteAdjective(open + 1)) {
            return Quotation.Kind.NAME;
        }
        boolean term = has(roles, Before.TERM) || has(roles, Before.DESCRIBE);
        return term && count <= 5 && !(verb && count > 3) ? Quotation.Kind.TERM : null;
    }

    private static boolean has(int roles, Before role) {
        return (roles & 1 << role.ordinal()) != 0;
    }

    private boolean indefiniteAdjective(int i) {
        WordClass cls = words.cls(i);
        return count == 1 && !words.hasArticle(i) && (cls == WordClass.ADJECTIVE || cls == WordClass.PARTICIPLE);
    }

    private boolean introduced(int previous) {
        return tokens.isMark(previous, ':')
                || has(before[previous + 1], Before.SAID)
                || words.isParticle(previous, "that")
                || words.isVerb(previous)
                        && words.use(previous) != Use.NONE
                        && words.use(previous).attributes();
    }

    private boolean names(int i) {
        return i < 0 || words.preposition(i) != 0 || words.isParticle(i, "preposition");
    }

    /** «هجوما «كبيرا»»: an adjective that agrees. */
    private boolean accusative(int i) {
        return tokens.isWord(i)
                && tokens.length(i) > 3
                && !words.hasArticle(i)
                && tokens.text().charAt(tokens.end(i) - 1) == 'ا';
    }

    /** «…»، قال الوزير. */
    private boolean followed(int close) {
        int i = tokens.mark(close + 1) == '،' || tokens.mark(close + 1) == ',' ? close + 2 : close + 1;
        return words.isVerb(i) && words.use(i).attributes() && !words.hasConjunction(i);
    }

    private boolean isName(int open, int close, int previous) {
        int first = open + 1;
        boolean afterNoun = words.cls(previous) == WordClass.NOUN && !words.hasPronoun(previous);
        boolean known = words.known(first);
        boolean definite = words.hasArticle(first);
        if (known && (words.cls(first) == WordClass.ADJECTIVE || words.cls(first) == WordClass.PARTICIPLE)) {
            return false;
        }
        if (count == 1
                && (accusative(previous) && accusative(first) || !known && commonShape(first) && !names(previous))) {
            return false;
        }
        if (afterNoun) {
            return !known || !words.hasArticle(previous) && (count > 1 || definite);
        }
        if (count == 1) {
            return !known && close > first && text.phrases().at(Domain.NISBA, first) < 0;
        }
        return definite && count <= 3 || !known && count <= 3;
    }
}
