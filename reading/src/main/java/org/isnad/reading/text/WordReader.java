package org.isnad.reading.text;

import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/**
 * Chooses a reading for every token, from left to right: each segmentation of a token whose stem is in the lexicon is a candidate,
 * scored by what stands before and after it. One pass; nothing is looked up twice. Not thread-safe: one for each report.
 */
final class WordReader {
    private static final String[] PRONOUNS = {"ها", "هم", "هما", "هن", "نا", "ه", "ك", "كم", "ني", "ي"};

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final char[] text;
    private final Words words;
    private int token;
    private final ReadingScore score;
    private final Guess guess;
    private double best;
    private boolean shortStem;

    private WordReader(Lexicon lexicon, Tokens tokens, PhraseIndex phrases) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.text().array();
        this.words = new Words(lexicon, tokens);
        this.score = new ReadingScore(words, phrases);
        this.guess = new Guess(words, phrases);
    }

    static Words read(Lexicon lexicon, Tokens tokens, PhraseIndex phrases) {
        WordReader reader = new WordReader(lexicon, tokens, phrases);
        for (int i = 0; i < tokens.size(); i++) {
            reader.word(i);
            reader.score.chosen(i);
        }
        return reader.words;
    }

    private void word(int i) {
        words.reading[i] = -1;
        words.cls[i] = WordClass.UNKNOWN;
        if (!tokens.isWord(i)) {
            return;
        }
        token = i;
        best = Double.NEGATIVE_INFINITY;
        int from = tokens.start(i);
        int to = tokens.end(i);
        prefixes(from, to, 0);
        if (to - from > 2 && (text[from] == 'و' || text[from] == 'ف')) {
            prefixes(from + 1, to, text[from] == 'و' ? Words.CONJUNCTION : Words.FA);
        }
        if (words.reading[i] < 0) {
            guess.word(i);
        }
    }

    private void prefixes(int from, int to, int clitics) {
        stem(from, to, clitics);
        int length = to - from;
        if (length < 3) {
            return;
        }
        char c = text[from];
        if (c == 'س') {
            stem(from + 1, to, clitics | Words.FUTURE);
        }
        if (c == 'ا' && text[from + 1] == 'ل') {
            stem(from + 2, to, clitics | Words.ARTICLE);
        }
        int preposition =
                c == 'ب' ? Words.PREPOSITION_B : c == 'ل' ? Words.PREPOSITION_L : c == 'ك' ? Words.PREPOSITION_K : 0;
        if (preposition == 0) {
            return;
        }
        stem(from + 1, to, clitics | preposition);
        if (length > 4 && text[from + 1] == 'ا' && text[from + 2] == 'ل') {
            stem(from + 3, to, clitics | preposition | Words.ARTICLE);
        }
        if (c == 'ل' && length > 3 && text[from + 1] == 'ل') {
            stem(from + 2, to, clitics | preposition | Words.ARTICLE);
        }
    }

    private void stem(int from, int to, int clitics) {
        candidates(lexicon.forms().find(text, from, to), from, clitics);
        if ((clitics & Words.ARTICLE) != 0) {
            return;
        }
        for (String pronoun : PRONOUNS) {
            int end = to - pronoun.length();
            // «به», «لها», «منه»: a stem of one or two letters is a preposition.
            boolean tiny = to - from < 4;
            boolean letter = end - from == 1
                    && (text[from] == 'ب' || text[from] == 'ل')
                    && pronoun.charAt(0) != 'ي'
                    && pronoun.charAt(0) != 'ك';
            if (!letter && (end - from < 2 || tiny && (end - from != 2 || pronoun.charAt(0) != 'ه'))
                    || !ends(to, pronoun)) {
                continue;
            }
            shortStem = letter || tiny;
            candidates(lexicon.forms().find(text, from, end), from, clitics | Words.PRONOUN);
            shortStem = false;
        }
    }

    private boolean ends(int to, String suffix) {
        for (int k = 0; k < suffix.length(); k++) {
            if (text[to - suffix.length() + k] != suffix.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private void candidates(int entry, int stemAt, int clitics) {
        if (entry < 0) {
            return;
        }
        for (int k = 0; k < lexicon.forms().count(entry); k++) {
            int reading = lexicon.forms().value(entry, k);
            WordClass cls = Readings.wordClass(reading);
            if (!allowed(cls, clitics, reading) || shortStem && cls != WordClass.PARTICLE) {
                continue;
            }
            double fit = score.of(token, cls, reading, clitics);
            boolean verb = cls.isVerb() || cls == WordClass.IMPERATIVE;
            if (fit > best && !(verb && fit < ReadingScore.LEAST)) {
                best = fit;
                words.reading[token] = reading;
                words.cls[token] = cls;
                words.clitics[token] = (short) clitics;
                words.stemAt[token] = (byte) Math.min(127, stemAt - tokens.start(token));
            }
        }
    }

    private boolean allowed(WordClass cls, int clitics, int reading) {
        boolean preposition = (clitics & (Words.PREPOSITION_B | Words.PREPOSITION_L | Words.PREPOSITION_K)) != 0;
        return switch (cls) {
            case PERFECT, IMPERATIVE -> (clitics & (Words.ARTICLE | Words.FUTURE)) == 0 && !preposition;
            case IMPERFECT ->
                (clitics & Words.ARTICLE) == 0 && (clitics & (Words.PREPOSITION_B | Words.PREPOSITION_K)) == 0;
            case PARTICLE ->
                (clitics & (Words.ARTICLE | Words.FUTURE)) == 0
                        && (!preposition
                                || takesPreposition(
                                        lexicon.lemma(Readings.lemma(reading)).kind()));
            default -> (clitics & Words.FUTURE) == 0;
        };
    }

    /** «لبعض», «بهذا», «بما», «لعدم», «بنحو»; but no «ل» before «أم» or «إذ». */
    private static boolean takesPreposition(String kind) {
        return switch (kind) {
            case "quantifier",
                    "demonstrative",
                    "pronoun-relative",
                    "interrogative",
                    "preposition",
                    "relative",
                    "negation-noun" -> true;
            default -> false;
        };
    }
}
