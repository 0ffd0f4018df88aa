package org.isnad.arabic.inflect;

/**
 * The four stems of a form as templates: digits stand for radicals, {@code T} for the infix of form VIII, the rest is in
 * {@link Sounds}. Immutable.
 *
 * @param perfect the active perfect, with its prefix
 * @param imperfect the active imperfect, without person prefix
 * @param perfectPassive the passive perfect; empty if the form has none
 * @param imperfectPassive the passive imperfect; empty if the form has none
 * @param prefixVowel the vowel of the person prefix in the active imperfect
 */
record VerbPattern(
        String perfect, String imperfect, String perfectPassive, String imperfectPassive, String prefixVowel) {

    /** Returns the pattern of a form, or null if there is no such form. */
    static VerbPattern of(String form, char perfectVowel, String imperfectOfFirst) {
        return switch (form) {
            case "I" -> new VerbPattern("1a2" + perfectVowel + "3", imperfectOfFirst, "1u2i3", "12a3", "a");
            case "II" -> new VerbPattern("1a22a3", "1a22i3", "1u22i3", "1a22a3", "u");
            case "III" -> new VerbPattern("1A2a3", "1A2i3", "1U2i3", "1A2a3", "u");
            case "IV" -> new VerbPattern("ءa12a3", "12i3", "ءu12i3", "12a3", "u");
            case "V" -> new VerbPattern("تa1a22a3", "تa1a22a3", "تu1u22i3", "تa1a22a3", "a");
            case "VI" -> new VerbPattern("تa1A2a3", "تa1A2a3", "تu1U2i3", "تa1A2a3", "a");
            case "VII" -> new VerbPattern("iن1a2a3", "ن1a2i3", "", "", "a");
            case "VIII" -> new VerbPattern("i1Ta2a3", "1Ta2i3", "u1Tu2i3", "1Ta2a3", "a");
            case "IX" -> new VerbPattern("i12a3a3", "12a3i3", "", "", "a");
            case "X" -> new VerbPattern("iسTa12a3", "سTa12i3", "uسTu12i3", "سTa12a3", "a");
            case "QI" -> new VerbPattern("1a23a4", "1a23i4", "1u23i4", "1a23a4", "u");
            case "QII" -> new VerbPattern("تa1a23a4", "تa1a23a4", "تu1u23i4", "تa1a23a4", "a");
            case "QIV" -> new VerbPattern("i12a34a4", "12a34i4", "", "", "a");
            default -> null;
        };
    }

    /** Returns the pattern of رأى (form I) and أرى (form IV), which lose their hamza. */
    static VerbPattern ofSeeing(String form) {
        return form.equals("I")
                ? new VerbPattern("1a2a3", "1a3", "1u2i3", "1a3", "a")
                : new VerbPattern("ءa1a3", "1i3", "ءu1i3", "1a3", "u");
    }
}
