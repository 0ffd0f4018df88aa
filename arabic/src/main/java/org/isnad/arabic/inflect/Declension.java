package org.isnad.arabic.inflect;

/**
 * Spells the cases of a word that does not change otherwise (a singular or a broken plural), its dual and its sound plurals. Words are
 * in normal spelling; {@link WordForms} folds. Pure and thread-safe.
 */
final class Declension {
    private static final String UNCONNECTED = "اأدذرزو";

    private Declension() {}

    /** Adds a word as it is, with the alef of the accusative where it takes one, and as it is before a suffix pronoun. */
    static void cases(WordForms to, String word, GrammaticalNumber number, Gender gender, boolean accusative) {
        to.free(word, number, gender);
        String start = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'ة' -> to.construct(start + "ت", number, gender);
            case 'ى' -> to.construct(start + "ا", number, gender);
            case 'ا' -> {}
            case 'أ' -> {
                to.construct(start + "ؤ", number, gender);
                to.construct(start + "ئ", number, gender);
            }
            case 'ؤ' -> {
                to.construct(start + "ئ", number, gender);
                accusative(to, word + "ا", number, gender, accusative);
            }
            case 'ء' -> finalHamza(to, start, number, gender, accusative);
            default -> accusative(to, word + "ا", number, gender, accusative);
        }
    }

    private static void accusative(WordForms to, String word, GrammaticalNumber number, Gender gender, boolean takes) {
        if (takes) {
            to.free(word, number, gender);
        }
    }

    private static void finalHamza(
            WordForms to, String start, GrammaticalNumber number, Gender gender, boolean accusative) {
        boolean afterAlef = start.endsWith("ا");
        if (!afterAlef) {
            accusative(to, start + beforeAlef(start) + "ا", number, gender, accusative);
        }
        if (!start.endsWith("ي")) {
            to.construct(start + "ؤ", number, gender);
        }
        to.construct(start + "ئ", number, gender);
    }

    /** The seat of a hamza between the letters before it and an alef: «جزءا», «عبئا». */
    private static String beforeAlef(String start) {
        return UNCONNECTED.indexOf(start.charAt(start.length() - 1)) >= 0 ? "ء" : "ئ";
    }

    /** Adds the dual with its construct. */
    static void dual(WordForms to, String word, Gender gender) {
        String stem = dualStem(word, gender);
        boolean merges = stem.endsWith("آ");
        String start = merges ? stem.substring(0, stem.length() - 1) + "أ" : stem;
        String alef = merges ? stem : stem + "ا";
        to.free(alef + "ن", GrammaticalNumber.DUAL, gender);
        to.free(start + "ين", GrammaticalNumber.DUAL, gender);
        to.construct(alef, GrammaticalNumber.DUAL, gender);
        to.construct(start + "ي", GrammaticalNumber.DUAL, gender);
    }

    private static String dualStem(String word, Gender gender) {
        String start = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'ة' -> start + "ت";
            case 'ى' -> start + "ي";
            case 'ا' -> start + (word.length() <= 3 ? "و" : "ي");
            case 'أ' -> start + "آ";
            case 'ء' -> hamzaStem(word, start, gender);
            default -> word;
        };
    }

    /** «صحراء» becomes «صحراو», «بناء» stays, «جزء» stays, «عبء» becomes «عبئ». */
    private static String hamzaStem(String word, String start, Gender gender) {
        if (start.endsWith("ا")) {
            return gender == Gender.FEMININE && word.length() >= 5 ? start + "و" : word;
        }
        return start + beforeAlef(start);
    }

    /** Adds the sound masculine plural. */
    static void soundMasculine(WordForms to, String word) {
        String stem = word.endsWith("ى") || word.endsWith("ة") ? word.substring(0, word.length() - 1) : word;
        to.free(stem + "ون", GrammaticalNumber.PLURAL, Gender.MASCULINE);
        to.free(stem + "ين", GrammaticalNumber.PLURAL, Gender.MASCULINE);
        to.construct(stem + "و", GrammaticalNumber.PLURAL, Gender.MASCULINE);
        to.construct(stem + "ي", GrammaticalNumber.PLURAL, Gender.MASCULINE);
    }

    /** Returns the sound plural in ات. */
    static String soundFeminine(String word, Gender gender) {
        if (word.endsWith("اة")) {
            return word.substring(0, word.length() - 2) + (word.length() <= 4 ? "وات" : "يات");
        }
        if (word.endsWith("أة") || word.endsWith("أ")) {
            return word.substring(0, word.lastIndexOf('أ')) + "آت";
        }
        if (word.endsWith("ة")) {
            return word.substring(0, word.length() - 1) + "ات";
        }
        String stem = dualStem(word, gender);
        return stem + "ات";
    }
}
