package org.isnad.arabic.inflect;

import java.util.regex.Pattern;

/**
 * How a word is written down inside this package before it is spelled: consonants as Arabic letters (hamza always {@code ء}), short
 * vowels {@code a i u}, long ones {@code A I U}, {@code Y} for an alef that is spelled {@code ى}, {@code _} for the silent alef after
 * the plural's waw. A doubled consonant is written twice. Thread-safe.
 */
final class Sounds {
    private static final String SHORT = "aiu";
    private static final String VOWELS = "aiuAIUY";
    private static final Pattern TWO_HAMZAS = Pattern.compile("^ء([aiu])ء(?=[^aiuAIUY])");
    private static final Pattern GLIDE = Pattern.compile("([ui])[وي](?=[^aiuAIUYوي_])");

    private Sounds() {}

    static boolean isShort(char c) {
        return SHORT.indexOf(c) >= 0;
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    static boolean isGlide(char c) {
        return c == 'و' || c == 'ي';
    }

    /** Returns the long vowel of a short one. */
    static String lengthen(String vowel) {
        return switch (vowel) {
            case "a" -> "A";
            case "i" -> "I";
            default -> "U";
        };
    }

    /** Applies what holds in every word: ءaءC becomes ءAC (آكل), uwC and uyC become UC (يوقن), iwC and iyC become IC. */
    static String settle(String word) {
        String once = TWO_HAMZAS.matcher(word).replaceFirst(m -> "ء" + lengthen(m.group(1)));
        return GLIDE.matcher(once).replaceAll(m -> lengthen(m.group(1)));
    }
}
