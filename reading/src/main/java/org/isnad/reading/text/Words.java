package org.isnad.reading.text;

import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/**
 * The likeliest reading of every token: its clitics, its lemma, what it is here. Parallel arrays by token; read only after
 * {@link WordReader} has filled them.
 */
public final class Words {
    static final int CONJUNCTION = 1;
    static final int FA = 2;
    static final int PREPOSITION_B = 4;
    static final int PREPOSITION_L = 8;
    static final int PREPOSITION_K = 16;
    static final int ARTICLE = 32;
    static final int FUTURE = 64;
    static final int PRONOUN = 128;

    private final Lexicon lexicon;
    private final Tokens tokens;
    final int[] reading;
    final byte[] stemAt;
    final short[] clitics;
    final WordClass[] cls;

    Words(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.reading = new int[tokens.size()];
        this.stemAt = new byte[tokens.size()];
        this.clitics = new short[tokens.size()];
        this.cls = new WordClass[tokens.size()];
    }

    /** Returns the tokens that the words are read from. */
    public Tokens tokens() {
        return tokens;
    }

    /** Returns the lexicon that they were read with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Returns what token {@code i} is here; {@link WordClass#UNKNOWN} for all that is no known word, and outside the text. */
    public WordClass cls(int i) {
        return i < 0 || i >= cls.length ? WordClass.UNKNOWN : cls[i];
    }

    /** Returns whether token {@code i} is a finite verb here. */
    public boolean isVerb(int i) {
        return cls(i).isVerb();
    }

    /** Returns whether token {@code i} has a lemma. */
    public boolean known(int i) {
        return i >= 0 && i < cls.length && reading[i] >= 0;
    }

    /** Returns the lemma of token {@code i}, which must be {@link #known}. */
    public Lemma lemma(int i) {
        return lexicon.lemma(Readings.lemma(reading[i]));
    }

    /** Returns the packed reading of token {@code i}, -1 if it has none. */
    public int reading(int i) {
        return reading[i];
    }

    /** Returns whether token {@code i} is a particle of this class. */
    public boolean isParticle(int i, String kind) {
        return cls(i) == WordClass.PARTICLE && lemma(i).kind().equals(kind);
    }

    /** Returns the use of token {@code i}'s lemma, {@link Use#NONE} if it has none. */
    public Use use(int i) {
        return known(i) ? lemma(i).use() : Use.NONE;
    }

    /** Returns whether token {@code i} begins with the conjunction و or ف. */
    public boolean hasConjunction(int i) {
        return has(i, CONJUNCTION) || has(i, FA);
    }

    /** Returns the preposition glued before token {@code i}: ب, ل, ك, or 0. */
    public char preposition(int i) {
        return has(i, PREPOSITION_B) ? 'ب' : has(i, PREPOSITION_L) ? 'ل' : has(i, PREPOSITION_K) ? 'ك' : 0;
    }

    /** Returns whether token {@code i} has the article. */
    public boolean hasArticle(int i) {
        return has(i, ARTICLE);
    }

    /** Returns whether token {@code i} has the future prefix. */
    public boolean isFuture(int i) {
        return has(i, FUTURE);
    }

    /** Returns whether token {@code i} ends in a pronoun. */
    public boolean hasPronoun(int i) {
        return has(i, PRONOUN);
    }

    /** Returns the folded offset of token {@code i} after its conjunction, where a claim that it begins starts. */
    public int afterConjunction(int i) {
        return tokens.start(i) + (hasConjunction(i) ? 1 : 0);
    }

    /** Returns the folded offset of token {@code i} after conjunction and glued preposition. */
    public int afterPreposition(int i) {
        return afterConjunction(i) + (preposition(i) != 0 ? 1 : 0);
    }

    private boolean has(int i, int bit) {
        return i >= 0 && i < clitics.length && (clitics[i] & bit) != 0;
    }
}
