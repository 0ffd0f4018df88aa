package org.isnad.reading.input;

/**
 * Counts of the letters of a text, by which its language is judged.
 *
 * @param letters all letters, in code points
 * @param arabic those of the Arabic script
 * @param foreign those of the Arabic script that Persian, Urdu and Kurdish use and Arabic does not
 * @param controls control characters other than tab and line ends, in UTF-16 code units
 */
record Letters(long letters, long arabic, long foreign, long controls) {
    /** Persian pe, che, zhe, gaf; Urdu tte, ddal, rre, noon ghunna, yeh barree, heh goal, heh doachashmee; Kurdish e, o, reh, lam. */
    private static final String FOREIGN =
            "\u067E\u0686\u0698\u06AF\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE\u06D5\u06C6\u0695\u06B5\u06CE";

    static Letters of(String text) {
        long letters = 0;
        long arabic = 0;
        long foreign = 0;
        long controls = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isArabic(c)) {
                letters++;
                arabic++;
                foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F) {
                controls++;
            }
        }
        return new Letters(letters, arabic, foreign, controls);
    }

    /** Returns whether a character is a letter of the Arabic script, presentation forms among them. */
    static boolean isArabic(int c) {
        boolean block = c >= 0x0620 && c <= 0x06FF
                || c >= 0x0750 && c <= 0x077F
                || c >= 0xFB50 && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFC;
        return block && Character.isLetter(c) && c != 0x0640;
    }
}
