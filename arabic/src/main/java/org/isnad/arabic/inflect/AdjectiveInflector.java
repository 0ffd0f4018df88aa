package org.isnad.arabic.inflect;

import java.util.List;
import java.util.Locale;
import org.isnad.arabic.ArabicException;

/**
 * Inflects adjectives: both genders, three numbers. Colours and defects (أحمر حمراء حمر) are known by a plural or feminine of theirs,
 * other words of that shape are elatives (أكبر), whose feminine, if any, is passed (كبرى). Pure and thread-safe.
 */
public final class AdjectiveInflector {
    private static final String KASRATAN = "\u064D";

    private AdjectiveInflector() {}

    /**
     * Returns all forms of an adjective, given in the masculine singular, with its broken or sound plurals.
     *
     * @throws ArabicException if the adjective or a plural is no single word
     */
    public static List<NounForm> inflect(String masculine, List<String> plurals) {
        check(masculine);
        WordForms forms = new WordForms();
        boolean shape = isElativeShape(masculine, plurals);
        boolean defective = masculine.endsWith(KASRATAN);
        String start = masculine.substring(0, masculine.length() - 1);
        String word = defective ? start + "ي" : masculine;
        if (defective) {
            forms.free(start, GrammaticalNumber.SINGULAR, Gender.MASCULINE);
        }
        Declension.cases(forms, word, GrammaticalNumber.SINGULAR, Gender.MASCULINE, !shape);
        Declension.dual(forms, word, Gender.MASCULINE);
        if (shape) {
            feminineOfElative(forms, word, plurals);
        } else {
            feminine(forms, word);
        }
        plurals(forms, word, defective ? start : word, plurals, shape);
        return forms.list();
    }

    private static void check(String word) {
        if (word.isBlank() || word.indexOf(' ') >= 0 || word.startsWith("+")) {
            throw new ArabicException(String.format(Locale.ROOT, "the adjective \"%s\" is not one word", word));
        }
    }

    private static boolean isElativeShape(String word, List<String> plurals) {
        if (!word.startsWith("أ") || word.length() != 4 || word.endsWith("ي") || plurals.contains("+ون")) {
            return false;
        }
        return isColour(word, plurals) || "ايو".indexOf(word.charAt(2)) < 0;
    }

    /** Whether a plural has the letters of فُعل or فعلاء. */
    private static boolean isColour(String word, List<String> plurals) {
        String feminine = colourFeminine(word);
        String withoutGlide =
                "" + word.charAt(1) + (Sounds.isGlide(word.charAt(2)) ? "" : word.charAt(2)) + word.charAt(3);
        return plurals.contains(feminine)
                || plurals.contains(word.substring(1))
                || plurals.contains(withoutGlide)
                || plurals.contains(word.substring(1) + "ان");
    }

    private static String colourFeminine(String word) {
        return (word.endsWith("ى") ? word.substring(1, 3) + "ي" : word.substring(1)) + "اء";
    }

    private static void feminine(WordForms forms, String word) {
        String feminine = word.endsWith("ى") ? word.substring(0, word.length() - 1) + "اة" : word + "ة";
        Declension.cases(forms, feminine, GrammaticalNumber.SINGULAR, Gender.FEMININE, true);
        Declension.dual(forms, feminine, Gender.FEMININE);
        plural(forms, Declension.soundFeminine(feminine, Gender.FEMININE), Gender.FEMININE);
    }

    private static void feminineOfElative(WordForms forms, String word, List<String> plurals) {
        String elative = word.substring(1) + "ى";
        String feminine = isColour(word, plurals) ? colourFeminine(word) : plurals.contains(elative) ? elative : "";
        if (!feminine.isEmpty()) {
            Declension.cases(forms, feminine, GrammaticalNumber.SINGULAR, Gender.FEMININE, false);
            Declension.dual(forms, feminine, Gender.FEMININE);
            plural(forms, Declension.soundFeminine(feminine, Gender.FEMININE), Gender.FEMININE);
        }
    }

    private static void plurals(WordForms forms, String word, String stem, List<String> plurals, boolean elative) {
        boolean sound = !elative && (plurals.isEmpty() || word.endsWith("ي"));
        if (sound || plurals.contains("+ون")) {
            Declension.soundMasculine(forms, stem);
        }
        for (String plural : plurals) {
            boolean made = plural.equals("+ون") || plural.equals("+ات");
            boolean feminine =
                    elative && (plural.equals(colourFeminine(word)) || plural.equals(word.substring(1) + "ى"));
            if (!made && !feminine) {
                check(plural);
                NounInflector.broken(forms, plural, Gender.MASCULINE, false);
            }
        }
    }

    private static void plural(WordForms forms, String word, Gender gender) {
        Declension.cases(forms, word, GrammaticalNumber.PLURAL, gender, false);
    }
}
