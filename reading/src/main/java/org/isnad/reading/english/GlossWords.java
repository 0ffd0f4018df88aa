package org.isnad.reading.english;

import java.util.List;
import org.isnad.arabic.fold.Folder;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** What the glossing needs to know of a word of a phrase. Immutable, as its text is. */
final class GlossWords {
    private static final List<String> PRONOUNS = List.of("ها", "هم", "هن", "نا", "ه");

    private final ReportText text;
    private final Words words;

    GlossWords(ReportText text) {
        this.text = text;
        this.words = text.words();
    }

    /** Returns the folded lemma, or the word without article if it is not known. */
    String lemma(int i) {
        if (!words.known(i)) {
            String bare = bare(i);
            return owned(i, bare) ? bare.substring(0, bare.length() - 1) : withoutPronoun(bare);
        }
        String lemma = Folder.foldWord(words.lemma(i).text());
        return owned(i, lemma) ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Returns the noun that an unknown word is with a pronoun at its end, or the word itself. */
    private static String withoutPronoun(String bare) {
        GlossTable table = GlossTable.standard();
        for (String pronoun : PRONOUNS) {
            if (bare.endsWith(pronoun)) {
                String stem = bare.substring(0, bare.length() - pronoun.length());
                String feminine = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
                if (table.noun(feminine).isPresent() && table.noun(bare).isEmpty()) {
                    return feminine;
                }
            }
        }
        return bare;
    }

    private char last(int i) {
        String raw = text.raw(i, i + 1);
        return raw.charAt(raw.length() - 1);
    }

    /** Whether «والده» is the father of somebody, not the mother that folding makes of it. */
    private boolean owned(int i, String lemma) {
        return last(i) == 'ه'
                && lemma.endsWith("ه")
                && !lemma.endsWith("ته")
                && !text.raw(i, i + 1).endsWith("ته")
                && (!words.known(i) || words.lemma(i).kind().equals("person"))
                && GlossTable.standard()
                        .noun(lemma.substring(0, lemma.length() - 1))
                        .isPresent();
    }

    boolean feminine(int i) {
        return last(i) == 'ة' || words.known(i) && !owned(i, lemma(i)) && Readings.feminine(words.reading(i));
    }

    boolean plural(int i) {
        return words.known(i) && Readings.number(words.reading(i)) >= 2;
    }

    /** Returns the English of the letters glued before the word; nothing for the first word, whose letters are not of the phrase. */
    String link(int i, boolean first) {
        String glued = switch (words.preposition(i)) {
            case 'ب' -> "with";
            case 'ل' -> "of";
            case 'ك' -> "as";
            default -> "";
        };
        return first
                ? ""
                : (words.hasConjunction(i) ? "and " : "").concat(glued).strip();
    }

    /** Returns the English of the pronoun at the end of the word, with a space, or nothing. */
    String owner(int i) {
        boolean bound = !words.known(i) && !lemma(i).equals(bare(i));
        if (last(i) == 'ة'
                || !bound
                        && !words.hasPronoun(i)
                        && !owned(
                                i,
                                Folder.foldWord(words.known(i) ? words.lemma(i).text() : bare(i)))) {
            return "";
        }
        String folded = text.tokens().folded(i);
        boolean one = !words.known(i) || words.lemma(i).kind().equals("person") && !plural(i);
        if (folded.endsWith("هم") || folded.endsWith("هن")) {
            return "their ";
        }
        if (folded.endsWith("نا")) {
            return "our ";
        }
        return one ? folded.endsWith("ها") ? "her " : "his " : "its ";
    }

    /** Returns the folded word without article and the letters before it. */
    String bare(int i) {
        String folded = text.tokens().folded(i);
        int article = folded.startsWith("لل") ? 2 : folded.startsWith("ال") ? 2 : folded.startsWith("وال") ? 3 : 0;
        return folded.length() > article + 2 ? folded.substring(article) : folded;
    }
}
