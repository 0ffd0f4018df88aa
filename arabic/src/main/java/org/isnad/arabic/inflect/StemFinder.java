package org.isnad.arabic.inflect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;

/** Finds the stems of a verb: of all that root and form allow, those whose perfect is spelled as the lemma. Thread-safe. */
final class StemFinder {
    private StemFinder() {}

    /** Returns the stems; fails with the reason if the lemma fits none. */
    static VerbStems find(VerbLemma verb) {
        check(verb);
        Root root = Root.of(verb);
        String lemma = Folder.foldWord(verb.lemma());
        Set<String> possible = new LinkedHashSet<>();
        String vowels = perfectVowels(verb);
        for (int i = 0; i < vowels.length(); i++) {
            char perfectVowel = vowels.charAt(i);
            char vowel = FirstForm.vowel(root, verb.vowel(), perfectVowel);
            VerbPattern pattern = pattern(verb.form(), root, perfectVowel, vowel);
            for (String opening : openings(verb.form(), root.at(1))) {
                for (boolean weak : new boolean[] {true, false}) {
                    StemMaker maker = new StemMaker(
                            root, verb.form(), opening.charAt(0), opening.charAt(1), weak, vowel == 'u' ? "u" : "i");
                    Set<String> spelled = Speller.free(maker.perfect(pattern).with("a"));
                    if (spelled.contains(lemma)) {
                        return maker.stems(pattern);
                    }
                    possible.addAll(spelled);
                }
            }
        }
        throw new ArabicException(String.format(
                Locale.ROOT,
                "the lemma \"%s\" does not fit the root \"%s\" in form %s, whose perfect is spelled %s (folded)",
                verb.lemma(),
                verb.root(),
                verb.form(),
                String.join(" or ", possible)));
    }

    /** The vowels that the perfect of form I may have; a final {@code ي} with its dots tells «بقي» from «رمى». */
    private static String perfectVowels(VerbLemma verb) {
        if (!verb.form().equals("I")) {
            return "a";
        }
        return verb.lemma().endsWith("ي") ? "iau" : "aiu";
    }

    private static void check(VerbLemma verb) {
        if (verb.lemma().isBlank()) {
            throw new ArabicException("a verb has no lemma");
        }
        if (VerbPattern.of(verb.form(), 'a', "") == null) {
            throw new ArabicException(String.format(
                    Locale.ROOT,
                    "the verb \"%s\" has the form \"%s\"; there are I to X, QI, QII and QIV",
                    verb.lemma(),
                    verb.form()));
        }
        if ("aiu?".indexOf(verb.vowel()) < 0) {
            throw new ArabicException(String.format(
                    Locale.ROOT,
                    "the verb \"%s\" has the vowel \"%c\"; it is a, i, u or ?",
                    verb.lemma(),
                    verb.vowel()));
        }
    }

    private static VerbPattern pattern(String form, Root root, char perfectVowel, char vowel) {
        if (root.letters().equals("رءي") && (form.equals("I") || form.equals("IV"))) {
            return VerbPattern.ofSeeing(form);
        }
        return VerbPattern.of(form, perfectVowel, form.equals("I") ? FirstForm.imperfect(root, vowel) : "");
    }

    /** What the first radical and the infix of form VIII become together; the lemma decides between several. */
    private static List<String> openings(String form, char first) {
        if (!form.equals("VIII")) {
            return List.of(first + "ت");
        }
        return switch (first) {
            case 'و', 'ي' -> List.of("تت");
            case 'ء' -> List.of("ءت", "تت");
            case 'د' -> List.of("دد");
            case 'ذ' -> List.of("دد", "ذذ", "ذد");
            case 'ز' -> List.of("زد");
            case 'ص', 'ض' -> List.of(first + "ط", "" + first + first);
            case 'ط' -> List.of("طط");
            case 'ظ' -> List.of("ظط", "ظظ", "طط");
            case 'ث' -> List.of("ثت", "ثث", "تت");
            default -> List.of(first + "ت");
        };
    }
}
