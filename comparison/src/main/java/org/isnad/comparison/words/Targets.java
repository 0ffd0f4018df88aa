package org.isnad.comparison.words;

import java.util.Set;
import org.isnad.arabic.fold.Folder;

/** Kinds of buildings and sites, and of people, that a claim names. */
public final class Targets {
    private static final StemTable TABLE = new StemTable("targets.tsv", "target");

    private static final StemTable PEOPLE = new StemTable("people.tsv", "people");

    private Targets() {}

    /** Returns the kinds of people that a raw text names, such as {@code journalist}. */
    public static Set<String> people(String text) {
        return PEOPLE.in(Folder.foldWord(text));
    }

    /** Returns the kinds of buildings and sites that a raw text names, such as {@code market}. */
    public static Set<String> in(String text) {
        return TABLE.in(Folder.foldWord(text));
    }
}
