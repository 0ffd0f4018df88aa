package org.isnad.reading.text;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;

/**
 * What a word is that the lexicon lacks: its clitics by shape, a finite verb by shape and place, an adjective of origin by its
 * ending and the noun before it. Names of the registries stay what they are. Not thread-safe.
 */
final class Guess {
    private static final Domain[] NAMES = {
        Domain.ACTOR,
        Domain.SHORT_ACTOR,
        Domain.PLACE,
        Domain.WEAK_PLACE,
        Domain.PLACE_WORD,
        Domain.PERSON_NAME,
        Domain.WEAK_PERSON_NAME,
        Domain.TITLE,
        Domain.COLLECTIVE
    };

    private final Words words;
    private final Tokens tokens;
    private final PhraseIndex phrases;
    private final char[] text;

    Guess(Words words, PhraseIndex phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.phrases = phrases;
        this.text = tokens.text().array();
    }

    void word(int i) {
        int from = tokens.start(i);
        int to = tokens.end(i);
        int clitics = article(from, to);
        if (clitics != 0) {
            words.clitics[i] = (short) clitics;
            if (nisba(to) && describes(i, true)) {
                words.cls[i] = WordClass.ADJECTIVE;
            }
            return;
        }
        if (isName(i)) {
            return;
        }
        boolean waw = to - from > 4 && (text[from] == 'و' || text[from] == 'ف');
        if (verb(i, from, to, false)) {
            return;
        }
        if (waw && verb(i, from + 1, to, true)) {
            words.clitics[i] |= (short) (text[from] == 'و' ? Words.CONJUNCTION : Words.FA);
        } else if (to - from > 4 && nisba(to) && describes(i, false)) {
            words.cls[i] = WordClass.ADJECTIVE;
        }
    }

    private boolean isName(int i) {
        for (Domain domain : NAMES) {
            if (phrases.at(domain, i) >= 0 && phrases.stripped(domain, i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** A glued article tells the letters before it as proclitics; without it, a name may begin with any of them. */
    private int article(int from, int to) {
        int at = from;
        int clitics = 0;
        if (to - at > 4 && text[at] == 'و') {
            clitics = Words.CONJUNCTION;
            at++;
        }
        if (to - at > 4 && text[at] == 'ا' && text[at + 1] == 'ل') {
            return clitics | Words.ARTICLE;
        }
        if (to - at > 5) {
            boolean article = text[at + 1] == 'ا' && text[at + 2] == 'ل';
            if (text[at] == 'ل' && text[at + 1] == 'ل') {
                return clitics | Words.ARTICLE | Words.PREPOSITION_L;
            }
            if (article && text[at] == 'ب') {
                return clitics | Words.ARTICLE | Words.PREPOSITION_B;
            }
            if (article && text[at] == 'ك') {
                return clitics | Words.ARTICLE | Words.PREPOSITION_K;
            }
        }
        return 0;
    }

    private boolean verb(int i, int at, int to, boolean conjunction) {
        int place = place(i, conjunction);
        if (place < 0 || to - at < 3) {
            return false;
        }
        WordClass cls = shape(i, at, to, place);
        if (cls == WordClass.UNKNOWN) {
            return false;
        }
        words.cls[i] = cls;
        if (cls == WordClass.IMPERFECT && text[at] == 'س') {
            words.clitics[i] |= (short) Words.FUTURE;
        }
        return true;
    }

    /** 3: only a verb stands here; 2: a clause begins; 1: a verb may stand here; -1: none does. */
    private int place(int i, boolean conjunction) {
        int before = i - 1;
        if (conjunction) {
            return tokens.isMark(before, '(') ? -1 : 2;
        }
        if (words.cls(before) == WordClass.PARTICLE) {
            return switch (words.lemma(before).kind()) {
                case "perfect-marker", "future", "relative" -> 3;
                case "negation" -> tokens.is(before, "لم") || tokens.is(before, "لن") ? 3 : 2;
                case "that",
                        "subordinator",
                        "contrast",
                        "coordinator",
                        "condition",
                        "pronoun",
                        "pronoun-relative",
                        "perhaps",
                        "adverb" -> 2;
                case "preposition" -> words.hasPronoun(before) ? 1 : -1;
                default -> -1;
            };
        }
        if (words.isVerb(before)) {
            return switch (words.use(before)) {
                case STATE, ASPECT, MODAL -> 2;
                default -> -1;
            };
        }
        if (i == 0 || tokens.kind(before) == TokenKind.BREAK || tokens.isMark(before, '.')) {
            return 2;
        }
        return tokens.isMark(before, '،') || tokens.isWord(before) && (words.hasArticle(before) || words.known(before))
                ? 1
                : -1;
    }

    private WordClass shape(int i, int at, int to, int place) {
        char first = text[at];
        int length = to - at;
        boolean future = first == 'س' && length > 4 && (text[at + 1] == 'ي' || text[at + 1] == 'ت');
        if (future && place > 1) {
            return WordClass.IMPERFECT;
        }
        boolean ya = first == 'ي' && text[to - 1] != 'ه' && !(text[to - 1] == 'ا' && text[to - 2] != 'و');
        boolean subject = articleAt(i + 1) || words.hasArticle(i - 1);
        if (ya && (place == 3 || length > 3 && (place == 2 || subject) && !month(i))) {
            return WordClass.IMPERFECT;
        }
        boolean feminine = text[to - 1] == 'ت' && text[to - 2] != 'ا' && length > 3;
        if (feminine && length > 4 && place == 2 && articleAt(i + 1)) {
            return WordClass.PERFECT;
        }
        if (first == 'ت' && place > 1 && length > 3 && (place == 3 || feminineFollows(i))) {
            boolean masdar = text[to - 2] == 'ي' && length == 5;
            return masdar && place < 3 ? WordClass.UNKNOWN : WordClass.IMPERFECT;
        }
        boolean plural = place > 1 || text[tokens.end(i - 1) - 1] == 'ن';
        if (length > 4 && text[to - 1] == 'ا' && text[to - 2] == 'و' && plural) {
            return WordClass.PERFECT;
        }
        if (place == 3) {
            return nisba(to) || text[to - 1] == 'ه' ? WordClass.UNKNOWN : WordClass.PERFECT;
        }
        return feminine && (place == 2 && articleAt(i + 1) || feminineFollows(i) || length > 5)
                ? WordClass.PERFECT
                : WordClass.UNKNOWN;
    }

    private boolean month(int i) {
        return tokens.is(i, "يونيو") || tokens.is(i, "يوليو") || tokens.is(i, "يناير") || tokens.is(i, "يوليوز");
    }

    private boolean feminineFollows(int i) {
        if (!articleAt(i + 1)) {
            return false;
        }
        int end = tokens.end(i + 1);
        return text[end - 1] == 'ه' || text[end - 1] == 'ت' && text[end - 2] == 'ا';
    }

    private boolean articleAt(int i) {
        return tokens.isWord(i)
                && tokens.length(i) > 3
                && text[tokens.start(i)] == 'ا'
                && text[tokens.start(i) + 1] == 'ل';
    }

    /** «كردي», «كرديه», «كرديين», «كرديون», «كرديا». */
    private boolean nisba(int to) {
        char last = text[to - 1];
        char before = text[to - 2];
        return last == 'ي'
                || before == 'ي' && (last == 'ه' || last == 'ا')
                || last == 'ن' && (before == 'ي' || before == 'و') && text[to - 3] == 'ي';
    }

    private boolean describes(int i, boolean article) {
        WordClass before = words.cls(i - 1);
        boolean noun = before == WordClass.NOUN
                || before == WordClass.MASDAR
                || before == WordClass.ADJECTIVE
                || before == WordClass.PARTICIPLE;
        return noun && words.hasArticle(i - 1) == article;
    }
}
