package org.isnad.arabic.inflect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the templates of a form with radicals, for one way of treating them: contracted («مرّ») or not, the middle glide lost («قال»)
 * or kept («استجوب»), one outcome of the infix of form VIII. Immutable.
 *
 * @param root the radicals
 * @param form the form's name
 * @param first what the first radical becomes in form VIII; elsewhere the radical
 * @param infix what the t of form VIII becomes
 * @param weak whether contraction and loss of the middle glide happen where the root asks for them
 * @param closedVowel the short vowel of a hollow form I perfect («قُلت», «جِئت»)
 */
record StemMaker(Root root, String form, char first, char infix, boolean weak, String closedVowel) {
    private static final Pattern TWINS = Pattern.compile("(.)(\\d)([aiu])(\\d)$");
    private static final Pattern MIDDLE = Pattern.compile("([aiu]?)2([aiu])3$");

    VerbStems stems(VerbPattern pattern) {
        return new VerbStems(
                perfect(pattern),
                stem(pattern.imperfect(), false),
                Optional.of(pattern.perfectPassive()).filter(t -> !t.isEmpty()).map(t -> stem(t, false)),
                Optional.of(pattern.imperfectPassive())
                        .filter(t -> !t.isEmpty())
                        .map(t -> stem(t, false)),
                pattern.prefixVowel());
    }

    Stem perfect(VerbPattern pattern) {
        if (form.equals("I") && weak && root.at(2) == 'ي' && root.at(3) == 'ي') {
            return new Stem(fill("1a23", false), fill("1a2i3", false), false);
        }
        return stem(pattern.perfect(), form.equals("I"));
    }

    private Stem stem(String template, boolean firstPerfect) {
        boolean alef = firstPerfect && root.at(3) == 'و';
        Matcher twins = TWINS.matcher(template);
        if (weak && contracts() && twins.find() && letter(twins.group(2)) == letter(twins.group(4))) {
            return new Stem(fill(contract(template, twins), firstPerfect), fill(template, firstPerfect), alef);
        }
        Matcher middle = MIDDLE.matcher(template);
        if (weak && losesMiddle() && middle.find()) {
            String before = template.substring(0, middle.start());
            String vowel = middle.group(1).equals("u") ? "i" : middle.group(1).equals("a") ? "a" : middle.group(2);
            String shortened = firstPerfect ? closedVowel : vowel;
            return new Stem(
                    fill(before + Sounds.lengthen(vowel) + "3", firstPerfect),
                    fill(before + shortened + "3", firstPerfect),
                    alef);
        }
        String filled = fill(template, firstPerfect);
        return new Stem(filled, filled, alef);
    }

    private boolean contracts() {
        return switch (form) {
            case "IX", "QIV" -> true;
            case "I", "III", "IV", "VI", "VII", "VIII", "X" -> root.geminate();
            default -> false;
        };
    }

    private boolean losesMiddle() {
        return switch (form) {
            case "I", "IV", "VII", "VIII", "X" -> root.hollow();
            default -> false;
        };
    }

    private static String contract(String template, Matcher twins) {
        String before = template.substring(0, twins.start(2));
        boolean afterVowel = Sounds.isVowel(twins.group(1).charAt(0));
        String twin = twins.group(2);
        return before + (afterVowel ? "" : twins.group(3)) + twin + twin;
    }

    private char letter(String digit) {
        return root.at(digit.charAt(0) - '0');
    }

    private String fill(String template, boolean firstPerfect) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == 'T') {
                filled.append(form.equals("VIII") ? infix : 'ت');
            } else if (c == '1') {
                filled.append(first);
            } else if (c >= '2' && c <= '4') {
                boolean last = i == template.length() - 1;
                filled.append(radical(root.at(c - '0'), last && i > 0 ? template.charAt(i - 1) : 0, firstPerfect));
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    /** A last glide follows the vowel before it; after a it is ي but for the perfect of form I. */
    private static char radical(char letter, char before, boolean firstPerfect) {
        if (!Sounds.isGlide(letter) || before == 0) {
            return letter;
        }
        return switch (before) {
            case 'u' -> 'و';
            case 'i' -> 'ي';
            case 'a' -> firstPerfect ? letter : 'ي';
            default -> letter;
        };
    }
}
