package org.isnad.comparison.words;

/**
 * Reduces a folded Arabic word to a skeleton of consonants, so that singular, broken plural, verb and verbal noun mostly meet:
 * {@code قذيفه} and {@code قذايف} become {@code قذف}; {@code القتلي}, {@code مقتل} and {@code قتلوا} become {@code قتل}.
 *
 * <p>Clitics (و ف ب ل ك س, the article), then endings of number, person and possession, then the long vowels inside and a prefix of form or
 * tense, each only while three letters remain. After the light stemmer of Larkey, Ballesteros and Connell (2002), taken further. Different
 * words can meet in one skeleton: it is for comparing claims of one day and place, not for search. Pure, thread-safe.
 */
public final class Skeleton {
    private static final int LEAST = 3;
    private static final String[] ARTICLES = {"وبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل"};
    private static final String[] ENDINGS = {
        "تهما", "تهم", "تها", "هما", "ات", "ون", "ين", "ان", "وا", "ها", "هم", "هن", "نا", "يه", "ته", "ه", "ي", "ت",
        "ا"
    };
    private static final String[] FORMS = {"است", "مست", "يست", "تست", "ان", "مت", "يت", "تت", "م", "ي", "ت", "ا"};
    /** Words that begin like a future but are none: to control, vehicle, traffic. */
    private static final String[] NO_FUTURE = {"سيطر", "سيار", "سير", "سيد", "سياس", "سين"};

    private Skeleton() {}

    /** Returns the skeleton of a folded word of Arabic letters; a short word is returned as it is. */
    public static String of(String folded) {
        String word = ending(clitics(folded));
        if (word.length() <= LEAST) {
            return squeeze(word);
        }
        String bare = squeeze(word);
        for (String form : FORMS) {
            if (word.startsWith(form)) {
                String rest = squeeze(word.substring(form.length()));
                if (rest.length() >= LEAST) {
                    return rest;
                }
            }
        }
        return bare;
    }

    /**
     * Returns the word without clitics and endings only: {@code والقتلي} becomes {@code قتل}, but {@code القتال} stays {@code قتال}.
     */
    public static String stem(String folded) {
        return ending(clitics(folded));
    }

    /** Returns the word without clitics only. */
    static String bare(String folded) {
        return clitics(folded);
    }

    private static String clitics(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= LEAST) {
                return word.substring(article.length());
            }
        }
        char first = word.charAt(0);
        boolean clitic = first == 'و' || first == 'ف' || first == 'ب' || first == 'ل' || first == 'ك';
        if (clitic && word.length() > LEAST + 1 && word.startsWith("ال", 1)) {
            return clitics(word.substring(1));
        }
        if (first == 'و' && word.length() > LEAST + 1) {
            return word.substring(1);
        }
        return future(word) ? word.substring(1) : word;
    }

    private static boolean future(String word) {
        if (word.charAt(0) != 'س' || word.length() <= LEAST + 1 || "يتن".indexOf(word.charAt(1)) < 0) {
            return false;
        }
        for (String other : NO_FUTURE) {
            if (word.startsWith(other)) {
                return false;
            }
        }
        return true;
    }

    private static String ending(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Leaves out the long vowels, hamza and doubled letters after the first letter. */
    private static String squeeze(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = c == 'ا' || c == 'و' || c == 'ي' || c == 'ء';
            if (i == 0 || !vowel && c != word.charAt(i - 1)) {
                out.append(c);
            }
        }
        return out.length() < 2 ? word : out.toString();
    }
}
