package org.isnad.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;

/**
 * Arabic names in Latin letters as the English-language press writes them, without diacritics. Short vowels are not written in Arabic: an «a»
 * is put where a name could not be said without one. Pure.
 */
final class Transliteration {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('ة', "a"),
            Map.entry('ى', "a"),
            Map.entry('ئ', "i"),
            Map.entry('ؤ', "u"),
            Map.entry('ء', ""),
            Map.entry('پ', "p"),
            Map.entry('چ', "ch"),
            Map.entry('ڤ', "v"),
            Map.entry('گ', "g"),
            Map.entry('ژ', "zh"));

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
        String bare = article ? word.substring(2) : word;
        Optional<String> usual = GlossTable.standard().name(Folder.foldWord(bare));
        if (usual.isPresent()) {
            return article ? "al-" + usual.get() : usual.get();
        }
        String letters = letters(bare);
        if (letters.isEmpty()) {
            return "";
        }
        String capital = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
        return article ? "al-" + capital : capital;
    }

    /** A letter in Latin, and whether it is a vowel. */
    private record Sound(String latin, boolean vowel) {}

    private static String letters(String word) {
        List<Sound> sounds = sounds(word);
        StringBuilder out = new StringBuilder();
        int consonants = 0;
        boolean longVowel = false;
        for (int i = 0; i < sounds.size(); i++) {
            Sound sound = sounds.get(i);
            boolean last = i == sounds.size() - 1;
            if (!sound.vowel() && consonants > 0 && breaks(i, consonants, last, longVowel)) {
                out.append('a');
                consonants = 0;
                longVowel = false;
            }
            out.append(sound.latin());
            consonants = sound.vowel() ? 0 : consonants + 1;
            longVowel = sound.vowel() || longVowel && consonants > 0;
        }
        return out.toString();
    }

    /** After the first letter, in a third consonant in a row, and before the last after a long vowel an «a» is heard. */
    private static boolean breaks(int sounds, int consonants, boolean last, boolean longVowel) {
        return sounds == 1 || consonants >= 2 || last && longVowel;
    }

    private static List<Sound> sounds(String word) {
        List<Sound> out = new ArrayList<>();
        boolean consonant = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'و' || c == 'ي') {
                boolean glide = i == 0 || !consonant;
                out.add(new Sound(c == 'و' ? glide ? "w" : "u" : glide ? "y" : "i", !glide));
                consonant = glide;
                continue;
            }
            String latin = LETTERS.getOrDefault(c, c < 0x300 && Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
            if (!latin.isEmpty()) {
                boolean vowel = "aiu".contains(latin) || Character.isDigit(latin.charAt(0));
                out.add(new Sound(latin, vowel));
                consonant = !vowel;
            }
        }
        return out;
    }
}
