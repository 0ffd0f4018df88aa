package org.isnad.arabic.fold;

/**
 * Folds the spelling of Arabic text.
 *
 * <p>Letters: {@code أإآٱ} become {@code ا}; {@code ى ئ ی} become {@code ي}; {@code ؤ} becomes {@code و}; {@code ة} becomes {@code ه};
 * Persian and Urdu letters become their Arabic neighbours; presentation forms and the ligatures of lam and alef are taken
 * apart. Digits of both Arabic scripts become {@code 0-9}. Diacritics, tatweel and direction marks vanish. Latin letters become
 * lower case. Curly and angled quotation marks, dashes and unusual spaces get one form each. All else, half surrogates
 * included, passes unchanged.
 *
 * <p>Pure and thread-safe. Time and memory are linear in the text.
 */
public final class Folder {
    private static final char DROP = 0;
    private static final char[] MAP = table();

    private Folder() {}

    /** Folds a whole text and keeps the way back. */
    public static FoldedText fold(String raw) {
        int n = raw.length();
        char[] out = new char[n + 8];
        int[] start = new int[n + 8];
        int size = 0;
        for (int i = 0; i < n; i++) {
            char c = raw.charAt(i);
            char f = MAP[c];
            if (f == DROP && c != 0) {
                continue;
            }
            if (size + 4 > out.length) {
                out = java.util.Arrays.copyOf(out, out.length * 2);
                start = java.util.Arrays.copyOf(start, start.length * 2);
            }
            char second = second(c);
            out[size] = f;
            start[size++] = i;
            if (second != 0) {
                out[size] = second;
                start[size++] = i;
            }
        }
        return new FoldedText(raw, out, start, size);
    }

    /** Folds a word or phrase where no way back is needed, such as a lexicon entry. */
    public static String foldWord(String raw) {
        return fold(raw).toString();
    }

    /** Returns whether a folded character is an Arabic letter. */
    public static boolean isLetter(char c) {
        return c >= 'ء' && c <= 'ي' && c != 'ـ';
    }

    /** The second letter of a character that stands for two; 0 for all others. */
    private static char second(char c) {
        if (c >= '\uFEF5' && c <= '\uFEFC') {
            return 'ا';
        }
        return 0;
    }

    private static char[] table() {
        char[] map = new char[0x10000];
        for (int i = 0; i < map.length; i++) {
            map[i] = (char) i;
        }
        drop(map);
        letters(map);
        presentationForms(map);
        for (int d = 0; d < 10; d++) {
            map['٠' + d] = (char) ('0' + d);
            map['۰' + d] = (char) ('0' + d);
            map['０' + d] = (char) ('0' + d);
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            map[c] = (char) (c + 32);
        }
        marks(map);
        return map;
    }

    private static void drop(char[] map) {
        range(map, 0x0610, 0x061C);
        range(map, 0x064B, 0x065F);
        range(map, 0x06D6, 0x06DC);
        range(map, 0x06DF, 0x06E8);
        range(map, 0x06EA, 0x06ED);
        range(map, 0x200B, 0x200F);
        range(map, 0x202A, 0x202E);
        range(map, 0x2060, 0x206F);
        map[0x0640] = DROP;
        map[0x0670] = DROP;
        map[0xFEFF] = DROP;
        map[0x00AD] = DROP;
    }

    private static void range(char[] map, int first, int last) {
        for (int i = first; i <= last; i++) {
            map[i] = DROP;
        }
    }

    private static void letters(char[] map) {
        String from = "أإآٱٲٳىئیېےؤۆۇةۀھہەکڪگچپژڤڨۃ";
        String to = "ااااااييييي" + "وووهههههككك" + "جبزففه";
        if (from.length() != to.length()) {
            throw new AssertionError("letter tables differ: " + from.length() + " and " + to.length());
        }
        for (int i = 0; i < from.length(); i++) {
            map[from.charAt(i)] = to.charAt(i);
        }
    }

    /** Presentation forms A and B by their compatibility decomposition, then folded again. */
    private static void presentationForms(char[] map) {
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            String plain = java.text.Normalizer.normalize(String.valueOf((char) c), java.text.Normalizer.Form.NFKC)
                    .strip();
            if (plain.isEmpty()) {
                map[c] = DROP;
            } else if (plain.charAt(0) != (char) c) {
                char first = plain.charAt(0);
                map[c] = map[first];
            }
        }
    }

    private static void marks(char[] map) {
        for (char c : "“”„‟〝〞＂".toCharArray()) {
            map[c] = '"';
        }
        for (char c : "‘’‚‛`´".toCharArray()) {
            map[c] = '\'';
        }
        for (char c : "‐‑‒–—―−".toCharArray()) {
            map[c] = '-';
        }
        for (char c : "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000\t"
                .toCharArray()) {
            map[c] = ' ';
        }
        map['٪'] = '%';
        map['؍'] = '/';
        map['٬'] = ',';
        map['٫'] = '.';
        map['\r'] = ' ';
        map['\u2028'] = '\n';
        map['\u2029'] = '\n';
    }
}
