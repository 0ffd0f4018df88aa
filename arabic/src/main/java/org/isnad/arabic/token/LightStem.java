package org.isnad.arabic.token;

/**
 * Cuts what inflection adds at the two ends of a folded word whose lemma is not known: article, prefixes of the imperfect, endings of
 * number, gender and possession. After the light stemmer of Larkey, Ballesteros and Connell (2007), with verb prefixes beside it. What is
 * left is no root and no word, only the same string for most forms of a word. Pure, thread-safe.
 */
public final class LightStem {
    private static final int LEAST = 3;
    private static final String[] ENDINGS = {
        "هما", "كما", "تها", "تهم", "ها", "هم", "هن", "كم", "نا", "وا", "ات", "ان", "ون", "ين", "يه", "تي", "ته", "ه",
        "ي", "ا", "ت"
    };

    private LightStem() {}

    /** Returns where the stem of {@code text[from, to)} begins; {@code from} stands after conjunction and glued preposition. */
    public static int from(char[] text, int from, int to, boolean imperfect) {
        int at = from;
        if (to - at >= LEAST + 2 && text[at] == 'ا' && text[at + 1] == 'ل') {
            return at + 2;
        }
        if (to - at >= LEAST + 1 && text[at] == 'ل' && text[at + 1] == 'ل') {
            return at + 2;
        }
        if (imperfect) {
            at += to - at > LEAST + 1 && text[at] == 'س' ? 1 : 0;
            char first = text[at];
            boolean prefix = first == 'ي' || first == 'ت' || first == 'ن' || first == 'ا';
            at += to - at > LEAST && prefix ? 1 : 0;
        }
        return at;
    }

    /** Returns where the stem of {@code text[from, to)} ends; {@code from} is what {@link #from} gave. */
    public static int to(char[] text, int from, int to) {
        int end = to;
        for (String ending : ENDINGS) {
            int cut = end - ending.length();
            if (cut - from >= LEAST && ends(text, cut, ending)) {
                end = cut;
                break;
            }
        }
        return end - from > LEAST && (text[end - 1] == 'ه' || text[end - 1] == 'ي') ? end - 1 : end;
    }

    private static boolean ends(char[] text, int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
