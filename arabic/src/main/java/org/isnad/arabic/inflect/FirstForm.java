package org.isnad.arabic.inflect;

import java.util.Set;

/** What only form I asks: the middle vowel of its imperfect, and whether a first waw stays. Thread-safe. */
final class FirstForm {
    /** Verbs with a in the imperfect that lose their waw all the same. */
    private static final Set<String> WAW_LOST = Set.of("وضع", "وقع", "وهب", "وسع", "ودع", "وطء", "ولغ", "وزع", "وذر");

    private FirstForm() {}

    /** Returns the middle vowel as given, or as root and perfect suggest. */
    static char vowel(Root root, char given, char perfectVowel) {
        if (given != '?') {
            return given;
        }
        if (root.defective()) {
            return ofDefective(root, perfectVowel);
        }
        if (root.hollow()) {
            return root.at(2) == 'و' ? 'u' : 'i';
        }
        if (root.at(1) == 'و' && !root.geminate()) {
            return WAW_LOST.contains(root.letters()) ? 'a' : perfectVowel == 'u' ? 'u' : 'i';
        }
        if (perfectVowel != 'a') {
            return perfectVowel == 'i' ? 'a' : 'u';
        }
        return root.at(2) == 'ء' || root.at(3) == 'ء' ? 'a' : 'u';
    }

    private static char ofDefective(Root root, char perfectVowel) {
        if (perfectVowel == 'i') {
            return root.at(1) == 'و' ? 'i' : 'a';
        }
        if (root.at(3) == 'و') {
            return 'u';
        }
        return root.throat(2) && root.at(1) != 'و' ? 'a' : 'i';
    }

    /** Returns the template of the imperfect. */
    static String imperfect(Root root, char vowel) {
        boolean lost = root.at(1) == 'و'
                && !root.geminate()
                && (vowel == 'i' || vowel == 'a' && WAW_LOST.contains(root.letters()));
        return (lost ? "2" : "12") + vowel + "3";
    }
}
