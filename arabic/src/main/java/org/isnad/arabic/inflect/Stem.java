package org.isnad.arabic.inflect;

/**
 * One stem of a verb in {@link Sounds}: what stands before an ending that begins with a vowel, and before one that begins with a
 * consonant. Immutable.
 *
 * @param open before a vowel: {@code qAل}, {@code marr}
 * @param closed before a consonant: {@code qul}, {@code marar}
 * @param alef whether a last radical that became a long a is spelled {@code ا} («دعا») and not {@code ى}
 */
record Stem(String open, String closed, boolean alef) {

    /** Returns the stem with an ending; the empty ending is that of the jussive and the imperative. */
    String with(String ending) {
        if (ending.isEmpty()) {
            return bare();
        }
        String stem = Sounds.isVowel(ending.charAt(0)) ? open : closed;
        return isDefective(stem) ? join(stem, ending) : stem + ending;
    }

    private String bare() {
        if (isDefective(open)) {
            return open.substring(0, open.length() - 1);
        }
        int n = open.length();
        return open.charAt(n - 1) == open.charAt(n - 2) ? open : closed;
    }

    private static boolean isDefective(String stem) {
        int n = stem.length();
        return Sounds.isGlide(stem.charAt(n - 1)) && Sounds.isShort(stem.charAt(n - 2));
    }

    private String join(String stem, String ending) {
        String base = stem.substring(0, stem.length() - 2);
        String rest = ending.substring(1);
        char first = ending.charAt(0);
        char vowel = stem.charAt(stem.length() - 2);
        if (vowel == 'a') {
            return switch (first) {
                case 'a', 'u' -> rest.isEmpty() ? base + (alef ? "A" : "Y") : base + ending;
                case 'U' -> base + "aو" + rest;
                case 'I' -> base + "aي" + rest;
                default -> stem + ending;
            };
        }
        return switch (first) {
            case 'u' -> base + Sounds.lengthen(String.valueOf(vowel));
            case 'U', 'I' -> base + ending;
            case 'a', 'A' -> stem + ending;
            default -> base + Sounds.lengthen(String.valueOf(vowel)) + ending;
        };
    }
}
