package org.isnad.arabic.inflect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.ArabicException;

/**
 * Inflects nouns: singular with the accusative's alef, dual, sound and broken plurals, and what each becomes before a suffix pronoun.
 * Pure and thread-safe.
 */
public final class NounInflector {
    private static final String KASRATAN = "\u064D";
    private static final Map<String, String> FIVE = Map.of("أب", "أب", "أخ", "أخ", "حم", "حم", "ذو", "ذ", "فو", "ف");

    private NounInflector() {}

    /**
     * Returns all forms of a noun, each once, the singular first. A plural {@code +ون} or {@code +ات} is made from the singular, any
     * other is taken as it is; a plural spelled out in ون with the singular's letters counts as sound.
     *
     * @throws ArabicException if the singular is no single word or a plural is empty or an unknown ending
     */
    public static List<NounForm> inflect(NounLemma noun) {
        String given = noun.singular();
        if (given.isBlank() || given.indexOf(' ') >= 0) {
            throw new ArabicException(String.format(Locale.ROOT, "the noun \"%s\" is not one word", given));
        }
        WordForms forms = new WordForms();
        boolean defective = isDefective(given);
        String word = defective ? withoutFinal(given) + "ي" : given.replace(KASRATAN, "");
        singular(forms, word, noun.gender(), defective);
        for (String plural : noun.plurals()) {
            plural(forms, word, plural, noun.gender(), defective);
        }
        return forms.list();
    }

    private static void singular(WordForms forms, String word, Gender gender, boolean defective) {
        if (FIVE.containsKey(word)) {
            five(forms, word, FIVE.get(word));
            return;
        }
        if (defective) {
            forms.free(withoutFinal(word), GrammaticalNumber.SINGULAR, gender);
        }
        Declension.cases(forms, word, GrammaticalNumber.SINGULAR, gender, takesAlef(word, false));
        Declension.dual(forms, word, gender);
    }

    /** «أب» becomes أبو, أبا, أبي in construct; «ذو» and «فو» have no other form. */
    private static void five(WordForms forms, String word, String stem) {
        Gender m = Gender.MASCULINE;
        boolean whole = stem.length() > 1;
        if (whole) {
            forms.free(word, GrammaticalNumber.SINGULAR, m);
            forms.free(word + "ا", GrammaticalNumber.SINGULAR, m);
            Declension.dual(forms, stem + "و", m);
        }
        for (String ending : List.of("و", "ا", "ي")) {
            forms.construct(stem + ending, GrammaticalNumber.SINGULAR, m);
        }
        if (word.equals("ذو")) {
            forms.construct("ذوا", GrammaticalNumber.DUAL, m);
            forms.construct("ذوي", GrammaticalNumber.DUAL, m);
            forms.construct("ذوو", GrammaticalNumber.PLURAL, m);
            forms.construct("ذوي", GrammaticalNumber.PLURAL, m);
        }
    }

    private static void plural(WordForms forms, String word, String plural, Gender gender, boolean defective) {
        String stem = defective ? withoutFinal(word) : word;
        if (plural.equals("+ون") || plural.equals(stem + "ون")) {
            Declension.soundMasculine(forms, stem);
        } else if (plural.equals("+ات")) {
            Declension.cases(forms, Declension.soundFeminine(word, gender), GrammaticalNumber.PLURAL, gender, false);
        } else if (plural.isBlank() || plural.startsWith("+") || plural.indexOf(' ') >= 0) {
            throw new ArabicException(String.format(
                    Locale.ROOT,
                    "the plural \"%s\" of \"%s\" is no word; sound plurals are +ون and +ات",
                    plural,
                    word));
        } else {
            broken(forms, plural, gender, word.endsWith("ي") && !defective);
        }
    }

    /** Adds a broken plural; «مبان» and «مباني» bring each other, but «كراسي» of «كرسي» keeps its ي. */
    static void broken(WordForms forms, String plural, Gender gender, boolean keepsYa) {
        boolean tanwin = plural.endsWith(KASRATAN);
        String word = tanwin ? plural.substring(0, plural.length() - 1) + "ي" : plural;
        int n = word.length();
        boolean weak = word.endsWith("ي") && n >= 5 && word.charAt(n - 3) == 'ا';
        if (tanwin || weak && !keepsYa) {
            forms.free(withoutFinal(word), GrammaticalNumber.PLURAL, gender);
        }
        Declension.cases(forms, word, GrammaticalNumber.PLURAL, gender, takesAlef(word, true));
    }

    /** Whether the accusative is written with an alef: not in plurals such as «مساجد», «صواريخ», nor those in ات. */
    private static boolean takesAlef(String word, boolean plural) {
        if (!plural) {
            return true;
        }
        int n = word.length();
        if (word.endsWith("ات")) {
            return word.startsWith("أ") && n == 5;
        }
        boolean broad = n >= 5 && word.charAt(2) == 'ا' && (n == 5 || n == 6 && word.charAt(4) == 'ي');
        return !broad;
    }

    private static boolean isDefective(String word) {
        return word.endsWith(KASRATAN) || word.length() == 4 && word.charAt(1) == 'ا' && word.endsWith("ي");
    }

    private static String withoutFinal(String word) {
        return word.substring(0, word.length() - 1);
    }
}
