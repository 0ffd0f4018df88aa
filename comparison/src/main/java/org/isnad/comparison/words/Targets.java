package org.isnad.comparison.words;

import java.util.Set;
import org.isnad.arabic.fold.Folder;

/** Kinds of buildings and sites that a claim names. */
public final class Targets {
    private static final StemTable TABLE = new StemTable("targets.tsv", "target");

    private Targets() {}

    /** Returns the kinds that a raw text names, such as {@code market}. */
    public static Set<String> in(String text) {
        return TABLE.in(Folder.foldWord(text));
    }
}
