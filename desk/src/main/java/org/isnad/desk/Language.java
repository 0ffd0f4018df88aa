package org.isnad.desk;

import java.util.Locale;

/** A language of the interface. */
public enum Language {
    /** Left to right. */
    EN("ltr"),
    /** Right to left. */
    AR("rtl");

    private final String direction;

    Language(String direction) {
        this.direction = direction;
    }

    /** Returns the value of the {@code dir} attribute. */
    public String direction() {
        return direction;
    }

    /** Returns the ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the other one. */
    public Language other() {
        return this == EN ? AR : EN;
    }
}
