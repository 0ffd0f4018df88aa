package org.isnad.arabic.inflect;

import java.util.List;

/** Inflects nouns. */
public final class NounInflector {
    private NounInflector() {}

    /** Returns all forms of a noun. */
    public static List<NounForm> inflect(NounLemma noun) {
        return List.of();
    }
}
