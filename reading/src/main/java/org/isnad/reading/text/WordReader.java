package org.isnad.reading.text;

import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Use;
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
    private double best;
    private boolean clauseStart;

    private WordReader(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.text().array();
        this.words = new Words(lexicon, tokens);
    }

    static Words read(Lexicon lexicon, Tokens tokens) {
        WordReader reader = new WordReader(lexicon, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            reader.word(i);
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
        clauseStart = i == 0 || !(tokens.isWord(i - 1) || tokens.isNumber(i - 1));
        int from = tokens.start(i);
        int to = tokens.end(i);
        prefixes(from, to, 0);
        if (to - from > 2 && (text[from] == 'و' || text[from] == 'ف')) {
            prefixes(from + 1, to, text[from] == 'و' ? Words.CONJUNCTION : Words.FA);
        }
        if (words.reading[i] < 0) {
            guess(i, from, to);
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
        if ((clitics & Words.ARTICLE) != 0 || to - from < 4) {
            return;
        }
        for (String pronoun : PRONOUNS) {
            int end = to - pronoun.length();
            if (end - from < 2 || !ends(to, pronoun)) {
                continue;
            }
            candidates(lexicon.forms().find(text, from, end), from, clitics | Words.PRONOUN);
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
            if (!allowed(cls, clitics)) {
                continue;
            }
            double score = score(cls, reading, clitics);
            if (score > best) {
                best = score;
                words.reading[token] = reading;
                words.cls[token] = cls;
                words.clitics[token] = (short) clitics;
                words.stemAt[token] = (byte) Math.min(127, stemAt - tokens.start(token));
            }
        }
    }

    private static boolean allowed(WordClass cls, int clitics) {
        boolean preposition = (clitics & (Words.PREPOSITION_B | Words.PREPOSITION_L | Words.PREPOSITION_K)) != 0;
        return switch (cls) {
            case PERFECT, IMPERATIVE -> (clitics & (Words.ARTICLE | Words.FUTURE)) == 0 && !preposition;
            case IMPERFECT -> (clitics & Words.ARTICLE) == 0
                    && (clitics & (Words.PREPOSITION_B | Words.PREPOSITION_K)) == 0;
            case PARTICLE -> (clitics & (Words.ARTICLE | Words.FUTURE)) == 0;
            default -> (clitics & Words.FUTURE) == 0;
        };
    }

    /** How well a reading fits here. The figures are ranks, not probabilities: each context may overrule the class's own. */
    private double score(WordClass cls, int reading, int clitics) {
        double score =
                switch (cls) {
                    case PARTICLE -> 6;
                    case PERFECT, IMPERFECT -> 2.2;
                    case MASDAR -> 2.4;
                    case NOUN -> 2.3;
                    case PARTICIPLE -> 2;
                    case ADJECTIVE -> 1.9;
                    default -> 0;
                };
        score -= 0.4 * Integer.bitCount(clitics & ~Words.ARTICLE);
        if ((clitics & Words.PRONOUN) != 0) {
            score -= 0.6;
        }
        if (cls == WordClass.PARTICLE && (clitics & Words.PRONOUN) != 0) {
            score -= 2.5;
        }
        if (cls == WordClass.PARTICLE && (clitics & Words.FA) != 0) {
            // «فتحت» is rather "opened" than "and under": ف before a preposition is rare in news.
            score -= 3;
        }
        if (cls.isVerb()) {
            score += verbContext(cls, clitics);
        } else if (cls != WordClass.PARTICLE) {
            score += nounContext(cls);
        }
        if (Readings.bound(reading) && (clitics & Words.PRONOUN) == 0) {
            score -= 0.5;
        }
        return score;
    }

    private double verbContext(WordClass cls, int clitics) {
        int before = token - 1;
        double score = 0;
        if (words.cls(before) == WordClass.PARTICLE) {
            Lemma particle = words.lemma(before);
            score += afterParticle(particle.kind(), cls);
        } else if (words.use(before) == Use.STATE || words.use(before) == Use.ASPECT) {
            score += words.isVerb(before) ? 2 : 0;
        } else if (clauseStart || (clitics & Words.CONJUNCTION) != 0) {
            score += 1.2;
        } else if (words.preposition(before) != 0 && !words.hasArticle(before) && words.cls(before) != WordClass.UNKNOWN) {
            score -= 0.5;
        }
        if ((clitics & Words.FUTURE) != 0) {
            score += 1.5;
        }
        if ((clitics & Words.PREPOSITION_L) != 0) {
            score -= 0.3;
        }
        if (articleFollows()) {
            score += 0.3;
        }
        return score;
    }

    private static double afterParticle(String kind, WordClass cls) {
        return switch (kind) {
            case "preposition", "demonstrative", "quantifier" -> -4;
            case "negation" -> cls == WordClass.IMPERFECT ? 5 : 1;
            case "perfect-marker", "future" -> 5;
            case "relative" -> 3;
            case "that", "subordinator", "condition" -> cls == WordClass.IMPERFECT ? 2 : 1;
            case "contrast", "coordinator" -> 1.5;
            case "pronoun", "pronoun-relative", "adverb", "perhaps" -> 1.5;
            case "negation-noun", "existential" -> -3;
            default -> 0;
        };
    }

    private double nounContext(WordClass cls) {
        int before = token - 1;
        double score = 0;
        if (words.cls(before) == WordClass.PARTICLE) {
            String kind = words.lemma(before).kind();
            if (kind.equals("preposition") || kind.equals("quantifier") || kind.equals("negation-noun")) {
                score += 1.5;
            }
        }
        boolean afterNoun = words.cls(before) == WordClass.NOUN || words.cls(before) == WordClass.MASDAR;
        if (afterNoun && (cls == WordClass.ADJECTIVE || cls == WordClass.PARTICIPLE)) {
            score += 0.8;
        }
        if (afterNoun && cls == WordClass.MASDAR) {
            score += 0.2;
        }
        return score;
    }

    private boolean articleFollows() {
        int next = token + 1;
        return tokens.isWord(next)
                && tokens.length(next) > 3
                && text[tokens.start(next)] == 'ا'
                && text[tokens.start(next) + 1] == 'ل';
    }

    /** A word that the lexicon lacks: its clitics by shape, and whether it looks like a verb. */
    private void guess(int i, int from, int to) {
        int clitics = 0;
        int at = from;
        if (to - at > 4 && text[at] == 'و') {
            clitics |= Words.CONJUNCTION;
            at++;
        }
        if (to - at > 4 && text[at] == 'ا' && text[at + 1] == 'ل') {
            clitics |= Words.ARTICLE;
        } else if (to - at > 5 && (text[at] == 'ب' || text[at] == 'ل' || text[at] == 'ك')) {
            boolean article = text[at + 1] == 'ا' && text[at + 2] == 'ل';
            boolean lam = text[at] == 'ل' && text[at + 1] == 'ل';
            if (article || lam) {
                clitics |= Words.ARTICLE
                        | (text[at] == 'ب'
                                ? Words.PREPOSITION_B
                                : text[at] == 'ل' ? Words.PREPOSITION_L : Words.PREPOSITION_K);
            }
        }
        if ((clitics & Words.ARTICLE) == 0 && verbPosition(i, clitics) && verbShape(at, to)) {
            words.cls[i] = text[at] == 'ي' || text[at] == 'س' ? WordClass.IMPERFECT : WordClass.PERFECT;
            if (text[at] == 'س') {
                clitics |= Words.FUTURE;
            }
        } else if ((clitics & Words.CONJUNCTION) != 0 && (clitics & Words.ARTICLE) == 0) {
            // A name may begin with waw: only a glued article tells that it is a conjunction.
            clitics &= ~Words.CONJUNCTION;
        }
        words.clitics[i] = (short) clitics;
    }

    private boolean verbPosition(int i, int clitics) {
        if (words.cls(i - 1) == WordClass.PARTICLE) {
            return switch (words.lemma(i - 1).kind()) {
                case "negation", "perfect-marker", "future", "relative" -> true;
                default -> false;
            };
        }
        return (clitics & Words.CONJUNCTION) != 0 && !tokens.isMark(i - 1, '(') && i > 0;
    }

    private boolean verbShape(int at, int to) {
        int length = to - at;
        if (length >= 5 && text[at] == 'س' && (text[at + 1] == 'ي' || text[at + 1] == 'ت')) {
            return true;
        }
        return length >= 4 && text[at] == 'ي' && text[to - 1] != 'ه';
    }
}
