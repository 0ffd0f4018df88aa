package org.isnad.reading.text;

import org.isnad.arabic.token.LightStem;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.WordClusters;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/**
 * What each token is, as atoms for features: its word (lemma, or the spelling of a particle; unknown words only by their shape) and its
 * class. Read-only after it is made.
 */
public final class TokenAtoms {
    private final long[] word;
    private final long[] cls;
    private final long[] stem;
    private final long[][] group = new long[WordClusters.LEVELS][];
    private final long none;

    /** Makes the atoms of a text. */
    public TokenAtoms(ReportText text, LemmaAtoms lemmas) {
        Atoms atoms = lemmas.atoms();
        int n = text.tokens().size();
        word = new long[n];
        cls = new long[n];
        stem = new long[n];
        none = atoms.of("-");
        for (int i = 0; i < n; i++) {
            boolean known = text.words().known(i);
            int lemma = known ? Readings.lemma(text.words().reading(i)) : 0;
            word[i] = known ? lemmas.word(lemma) : word(text, atoms, i);
            cls[i] = known ? lemmas.cls(lemma, text.words().cls(i)) : unknown(text, atoms, i);
            stem[i] = known || !text.tokens().isWord(i) ? word[i] : stem(text, atoms, i);
        }
        for (int level = 0; level < group.length; level++) {
            group[level] = new long[n];
            for (int i = 0; i < n; i++) {
                boolean known = text.words().known(i);
                long id = known ? lemmas.group(Readings.lemma(text.words().reading(i)), level) : 0;
                group[level][i] = id == 0 ? cls[i] : id;
            }
        }
    }

    /** Returns the atom of token {@code i}'s word, that of {@code -} outside the text. */
    public long word(int i) {
        return i < 0 || i >= word.length ? none : word[i];
    }

    /** Returns the atom of token {@code i}'s word as {@link #word} has it, but of an unknown word that of its light stem. */
    public long stem(int i) {
        return i < 0 || i >= stem.length ? none : stem[i];
    }

    /** Returns the atom of token {@code i}'s class, that of {@code -} outside the text. */
    public long cls(int i) {
        return i < 0 || i >= cls.length ? none : cls[i];
    }

    /** Returns the atom of the group of token {@code i}'s word on a level, that of its class if it has no group. */
    public long group(int i, int level) {
        return i < 0 || i >= word.length ? none : group[level][i];
    }

    private static long word(ReportText text, Atoms atoms, int i) {
        return switch (text.tokens().kind(i)) {
            case WORD -> atoms.of(shape(text, i));
            case NUMBER -> atoms.of("<number>");
            case FOREIGN -> atoms.of("<foreign>");
            case MARK -> atoms.of(String.valueOf(text.tokens().mark(i)));
            case BREAK -> atoms.of("<break>");
        };
    }

    private static long stem(ReportText text, Atoms atoms, int i) {
        char[] c = text.tokens().text().array();
        int end = text.tokens().end(i);
        int from = LightStem.from(
                c, text.words().afterPreposition(i), end, text.words().cls(i) == WordClass.IMPERFECT);
        return atoms.of(c, from, LightStem.to(c, from, end));
    }

    /** The shape of an unknown word: its article and its ending. */
    private static String shape(ReportText text, int i) {
        char[] c = text.tokens().text().array();
        int from = text.words().afterPreposition(i);
        int to = text.tokens().end(i);
        boolean article = text.words().hasArticle(i);
        String end = to - from > 3 ? String.valueOf(c[to - 1]) : "";
        String ending = switch (end) {
            case "ه", "ي", "ا", "ن", "ت" -> end;
            default -> "";
        };
        return (article ? "<al>" : "<word>") + ending;
    }

    private static long unknown(ReportText text, Atoms atoms, int i) {
        PhraseIndex phrases = text.phrases();
        if (phrases.at(Domain.ACTOR, i) >= 0) {
            return atoms.of("<actor>");
        }
        if (phrases.at(Domain.PLACE, i) >= 0) {
            return atoms.of("<place>");
        }
        if (phrases.at(Domain.PERSON_NAME, i) >= 0) {
            return atoms.of("<name>");
        }
        if (phrases.at(Domain.NISBA, i) >= 0) {
            return atoms.of("<nisba>");
        }
        return switch (text.tokens().kind(i)) {
            case WORD -> text.words().isVerb(i) ? atoms.of("<verb>") : atoms.of("<word>");
            case NUMBER -> atoms.of("<number>");
            case FOREIGN -> atoms.of("<foreign>");
            case MARK -> atoms.of(mark(text.tokens().mark(i)));
            case BREAK -> atoms.of("<break>");
        };
    }

    private static String mark(char c) {
        return c == '،' ? "," : c == '؛' ? ";" : String.valueOf(c);
    }
}
