package org.isnad.reading.text;

import java.util.Set;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/**
 * What follows a verb: «أن», «بأن», a colon, its prepositions. One look of at most {@link #REACH} tokens ahead tells a verb of
 * speech from the same verb of an event: «شدد على أن», «شدد على ضرورة». Not thread-safe: one for each report.
 */
final class Complements {
    private static final int REACH = 14;
    private static final int NEAR = 6;

    private static final Set<String> FUNCTION_WORDS = Set.of("ان", "بان", "الي", "علي", "كيف", "ضد", "object");

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final char[] text;
    private int scanned = -1;
    private int thatAt;
    private int byThatAt;
    private int colonAt;
    private int end;

    Complements(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.text().array();
    }

    /** How well what follows token {@code i} fits the cue: what introduces speech counts most, a preposition little. */
    double speech(int i, Cue cue) {
        scan(i);
        Set<String> to = cue.to();
        boolean that = thatAt > 0 && to.contains("ان") && (!preposition(thatAt - 1) || listed(to, thatAt - 1))
                || thatAt > 0 && listed(to, thatAt - 1)
                || byThatAt > 0 && (to.contains("بان") || to.contains("ب"))
                || colonAt > 0 && to.contains(":");
        if (that) {
            return 1.6;
        }
        if (cue.sourcePreposition().isPresent()
                && after(i, cue.sourcePreposition().get(), NEAR)) {
            return 1.2;
        }
        double best = to.contains("object") ? 0 : -0.6;
        for (String word : to) {
            if (word.length() > 2 && !FUNCTION_WORDS.contains(word) && noun(i, word)) {
                return 1.4;
            }
            if (best < 0.25 && word.length() < 4 && !word.equals("ان") && after(i, word, NEAR)) {
                best = 0.25;
            }
        }
        return best;
    }

    /** Whether «أن» or «بأن» stands near after token {@code i}. */
    boolean thatNear(int i) {
        scan(i);
        return thatAt > 0 && thatAt - i < 4 || byThatAt > 0 && byThatAt - i < 6;
    }

    /** How well the prepositions after token {@code i}, or the nouns that go with a verb, fit its frame. */
    double frame(int i, Lemma lemma) {
        if (lemma.complements().isEmpty()) {
            return 0;
        }
        scan(i);
        double best = 0;
        for (String word : lemma.complements().keySet()) {
            if (word.length() > 3 && noun(i, word)) {
                return 1.2;
            }
            if (best == 0 && after(i, word, NEAR - 1)) {
                best = 0.35;
            }
        }
        return best;
    }

    private boolean after(int i, String preposition, int reach) {
        for (int k = i + 1; k < Math.min(end, i + reach); k++) {
            if (tokens.is(k, preposition)) {
                return true;
            }
            boolean glued = preposition.length() == 1 && tokens.isWord(k) && tokens.length(k) > 3;
            if (glued && text[tokens.start(k)] == preposition.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the next words is this noun, with or without article, pronoun and case. */
    private boolean noun(int i, String word) {
        for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
            int from = tokens.start(k);
            int length = tokens.length(k);
            int skip = length > 4 && text[from] == 'ا' && text[from + 1] == 'ل' ? 2 : 0;
            skip = skip == 0 && length > 5 && text[from] == 'ب' && text[from + 1] == 'ا' && text[from + 2] == 'ل'
                    ? 3
                    : skip;
            if (tokens.isWord(k) && starts(from + skip, tokens.end(k), word)) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(int from, int to, String word) {
        int stem = word.endsWith("ه") ? word.length() - 1 : word.length();
        if (to - from < stem || to - from > word.length() + 3) {
            return false;
        }
        for (int k = 0; k < stem; k++) {
            if (text[from + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean listed(Set<String> to, int i) {
        for (String word : to) {
            if (!word.equals("ان") && tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean preposition(int i) {
        return tokens.is(i, "علي")
                || tokens.is(i, "الي")
                || tokens.is(i, "من")
                || tokens.is(i, "عن")
                || tokens.is(i, "في");
    }

    private void scan(int i) {
        if (scanned == i) {
            return;
        }
        scanned = i;
        thatAt = 0;
        byThatAt = 0;
        colonAt = 0;
        int limit = Math.min(tokens.size(), i + REACH);
        int k = i + 1;
        while (k < limit && !stops(k)) {
            thatAt = thatAt == 0 && that(tokens.start(k), tokens.end(k)) ? k : thatAt;
            boolean by = tokens.isWord(k) && text[tokens.start(k)] == 'ب' && that(tokens.start(k) + 1, tokens.end(k));
            byThatAt = byThatAt == 0 && by ? k : byThatAt;
            colonAt = colonAt == 0 && tokens.isMark(k, ':') ? k : colonAt;
            k++;
        }
        end = k;
    }

    /** «ان», «انه», «انها», «انهم», «انهما», «اننا». */
    private boolean that(int from, int to) {
        int length = to - from;
        if (length < 2 || length > 5 || text[from] != 'ا' || text[from + 1] != 'ن') {
            return false;
        }
        return length == 2
                || length == 3 && (text[from + 2] == 'ه' || text[from + 2] == 'ي')
                || length == 4
                        && (text[from + 2] == 'ه' && (text[from + 3] == 'ا' || text[from + 3] == 'م')
                                || text[from + 2] == 'ن' && text[from + 3] == 'ا')
                || length == 5 && text[from + 2] == 'ه' && text[from + 3] == 'م' && text[from + 4] == 'ا';
    }

    private boolean stops(int k) {
        if (tokens.kind(k) == TokenKind.BREAK || tokens.isMark(k, '.') || tokens.isMark(k, '؛')) {
            return true;
        }
        if (!tokens.isWord(k) || tokens.length(k) < 3) {
            return false;
        }
        if (tokens.is(k, "الذي")
                || tokens.is(k, "التي")
                || tokens.is(k, "الذين")
                || tokens.is(k, "بعدما")
                || tokens.is(k, "بينما")) {
            return true;
        }
        int from = tokens.start(k);
        return text[from] == 'و' && speaks(from + 1, tokens.end(k));
    }

    private boolean speaks(int from, int to) {
        int entry = lexicon.forms().find(text, from, to);
        for (int k = 0; entry >= 0 && k < lexicon.forms().count(entry); k++) {
            int reading = lexicon.forms().value(entry, k);
            if (Readings.wordClass(reading) == WordClass.PERFECT
                    && lexicon.lemma(Readings.lemma(reading)).use().attributes()) {
                return true;
            }
        }
        return false;
    }
}
