package org.isnad.arabic.inflect;

import java.util.List;

/** Inflects adjectives. */
public final class AdjectiveInflector {
    private AdjectiveInflector() {}

    /** Returns all forms of an adjective, given in the masculine singular, with its broken or sound plurals. */
    public static List<NounForm> inflect(String masculine, List<String> plurals) {
        return List.of();
    }
}
