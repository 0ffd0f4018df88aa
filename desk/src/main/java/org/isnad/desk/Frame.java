package org.isnad.desk;

import org.isnad.model.Labelled;

/**
 * What every page needs.
 *
 * @param language the language of the interface
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param csrf the token that every form sends back
 * @param by who reviews; empty if not said yet
 * @param here the path and query of this page
 */
public record Frame(Language language, String theme, String csrf, String by, String here) {
    /** Returns a word of the interface. */
    public String say(String key) {
        return Words.of(language, key);
    }

    /** Returns a word for a constant. */
    public String say(String kind, Labelled constant) {
        return say(kind + "." + constant.label());
    }

    /** Returns a word for a field of a claim, or its own name where there is none. */
    public String field(String name) {
        return Words.has("field." + name) ? say("field." + name) : name;
    }

    /** Returns a whole number in the digits of the language. */
    public String number(long value) {
        String digits = Long.toString(value);
        if (language == Language.EN) {
            return digits;
        }
        return digits.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns {@code page} if a path is the part of the desk that is shown. */
    public String current(String path) {
        return here.startsWith(path) ? "page" : "false";
    }
}
