package org.isnad.arabic.inflect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.fold.Folder;

/** Spells a word given in {@link Sounds}, with every accepted seat of its hamza, and folds it. Thread-safe. */
final class Speller {
    /** Letters that the next one does not join: after them stands «ء» where Egyptian spelling else has «ئ» (قرءوا, لجئوا). */
    private static final String UNCONNECTED = "ءدذرزو";

    private Speller() {}

    /** Returns the spellings of a word that stands alone. */
    static Set<String> free(String sounds) {
        String word = Sounds.settle(sounds);
        int last = word.length() - 1;
        return spell(last > 0 && Sounds.isShort(word.charAt(last)) ? word.substring(0, last) : word, false);
    }

    /** Returns the spellings of a word before a suffix pronoun: no silent alef, {@code ى} as {@code ا}, hamza inside the word. */
    static Set<String> bound(String sounds) {
        return spell(Sounds.settle(sounds).replace("_", "").replace('Y', 'A'), true);
    }

    private static Set<String> spell(String sounds, boolean bound) {
        String word = sounds.replace("ءء", "ء");
        List<String> spelled = List.of("");
        for (int i = 0; i < word.length(); i++) {
            List<String> longer = new ArrayList<>();
            for (String letters : letters(word, i, bound)) {
                for (String start : spelled) {
                    longer.add(start + letters);
                }
            }
            spelled = longer;
        }
        Set<String> folded = new LinkedHashSet<>();
        spelled.forEach(s -> folded.add(Folder.foldWord(s)));
        return folded;
    }

    private static List<String> letters(String word, int i, boolean bound) {
        char c = word.charAt(i);
        char before = i == 0 ? 0 : word.charAt(i - 1);
        return List.of(
                switch (c) {
                    case 'a', 'i', 'u' -> i == 0 ? new String[] {"ا"} : new String[] {""};
                    case 'A' -> new String[] {before == 'ء' ? "" : "ا"};
                    case 'Y' -> new String[] {before == 'ي' ? "ا" : "ى"};
                    case '_' -> new String[] {"ا"};
                    case 'I' -> new String[] {i == 0 ? "اي" : "ي"};
                    case 'U' -> new String[] {i == 0 ? "او" : "و"};
                    case 'ء' -> hamza(before, i < 2 ? 0 : word.charAt(i - 2), word.substring(i + 1), bound);
                    default -> new String[] {c == before ? "" : String.valueOf(c)};
                });
    }

    /** The seat of a hamza, together with a long alef after it. */
    private static String[] hamza(char before, char earlier, String rest, boolean bound) {
        char next = rest.isEmpty() ? 0 : rest.charAt(0);
        if (before == 0) {
            return new String[] {next == 'A' ? "آ" : "أ"};
        }
        if (before == 'ي' && next == 'a') {
            return new String[] {"ئ", "أ"};
        }
        if (before == 'i' || before == 'I' || next == 'i' || next == 'I' || before == 'ي' && next != 0) {
            boolean alone = next == 0 && before == 'I';
            return new String[] {alone ? "ء" : next == 'A' ? "ئا" : "ئ"};
        }
        return switch (next) {
            case 'u', 'U' -> beforeU(before, earlier, rest);
            case 'A' -> beforeLongA(before, rest, bound);
            case 'a', 'Y' -> new String[] {before == 'A' || before == 'U' ? "ء" : before == 'u' ? "ؤ" : "أ"};
            default -> new String[] {before == 'u' ? "ؤ" : before == 'a' ? "أ" : "ء"};
        };
    }

    private static String[] beforeU(char before, char earlier, String rest) {
        boolean ending =
                rest.equals("u") || rest.equals("U") || rest.equals("U_") || rest.equals("Uنa") || rest.equals("Uن");
        if (!ending || before == 'u') {
            return new String[] {"ؤ"};
        }
        return switch (before) {
            case 'A', 'U', 'و' -> new String[] {"ؤ", "ء"};
            case 'a' ->
                rest.equals("u")
                        ? new String[] {"ؤ", "أ"}
                        : new String[] {"ؤ", "أ", UNCONNECTED.indexOf(earlier) >= 0 ? "ء" : "ئ"};
            default -> new String[] {"ؤ"};
        };
    }

    private static String[] beforeLongA(char before, String rest, boolean bound) {
        return switch (before) {
            case 'A', 'U', 'و' -> new String[] {"ءا"};
            case 'u' -> new String[] {"ؤا"};
            case 'a' ->
                !bound && (rest.equals("A") || rest.equals("Aنi")) ? new String[] {"آ", "أا"} : new String[] {"آ"};
            default -> new String[] {"آ"};
        };
    }
}
