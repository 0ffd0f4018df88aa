package org.isnad.reading.english;

import java.util.Locale;
import java.util.Map;

/**
 * Arabic names in Latin letters as the English-language press writes them, without diacritics. Short vowels are not written in Arabic:
 * one «a» is put where two consonants would stand together. Pure.
 */
final class Transliteration {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"), Map.entry('أ', "a"), Map.entry('إ', "i"), Map.entry('آ', "a"), Map.entry('ب', "b"),
            Map.entry('ت', "t"), Map.entry('ث', "th"), Map.entry('ج', "j"), Map.entry('ح', "h"), Map.entry('خ', "kh"),
            Map.entry('د', "d"), Map.entry('ذ', "dh"), Map.entry('ر', "r"), Map.entry('ز', "z"), Map.entry('س', "s"),
            Map.entry('ش', "sh"), Map.entry('ص', "s"), Map.entry('ض', "d"), Map.entry('ط', "t"), Map.entry('ظ', "z"),
            Map.entry('ع', "a"), Map.entry('غ', "gh"), Map.entry('ف', "f"), Map.entry('ق', "q"), Map.entry('ك', "k"),
            Map.entry('ل', "l"), Map.entry('م', "m"), Map.entry('ن', "n"), Map.entry('ه', "h"), Map.entry('ة', "a"),
            Map.entry('ى', "a"), Map.entry('ئ', "i"), Map.entry('ؤ', "u"), Map.entry('ء', ""), Map.entry('پ', "p"),
            Map.entry('چ', "ch"), Map.entry('ڤ', "v"), Map.entry('گ', "g"), Map.entry('ژ', "zh"));

    private Transliteration() {}

    /** Returns a name in Latin letters, each word capitalised, the article as «al-». */
    static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            String latin = word(word);
            if (!latin.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(latin);
            }
        }
        return out.toString();
    }

    private static String word(String word) {
        boolean article = word.startsWith("ال") && word.length() > 3;
        String letters = letters(article ? word.substring(2) : word);
        if (letters.isEmpty()) {
            return "";
        }
        String capital = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
        return article ? "al-" + capital : capital;
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder();
        boolean consonant = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'و' || c == 'ي') {
                boolean glide = i == 0 || !consonant;
                out.append(c == 'و' ? glide ? "w" : "u" : glide ? "y" : "i");
                consonant = glide;
                continue;
            }
            String latin = LETTERS.getOrDefault(c, c < 0x300 && !Character.isWhitespace(c) ? String.valueOf(c) : "");
            if (latin.isEmpty()) {
                continue;
            }
            boolean vowel = "aiu".contains(latin);
            if (!vowel && consonant && Character.isLetter(latin.charAt(0))) {
                out.append('a');
            }
            out.append(latin);
            consonant = !vowel && Character.isLetter(latin.charAt(0));
        }
        return out.toString();
    }
}
