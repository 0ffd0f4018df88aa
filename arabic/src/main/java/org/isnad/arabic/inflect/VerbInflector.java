package org.isnad.arabic.inflect;

import java.util.List;

/** Inflects verbs. */
public final class VerbInflector {
    private VerbInflector() {}

    /** Returns all forms of a verb. */
    public static List<VerbForm> inflect(VerbLemma verb) {
        return List.of();
    }
}
