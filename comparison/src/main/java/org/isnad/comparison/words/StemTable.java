package org.isnad.comparison.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/** Words and pairs of words by their stems, each with what it stands for, from a data file. Immutable. */
final class StemTable {
    /** Before a word that counts in this one form only, because others of its stem mean something else. */
    static final String EXACT = "=";

    private final Map<String, String> meanings = new HashMap<>();

    /** Reads a file with a column of meanings and a column {@code words}. */
    StemTable(String file, String column) {
        for (Tsv.Row row : Tsv.resource(StemTable.class, file, column, "words").rows()) {
            row.list("words").forEach(words -> meanings.put(stems(words), row.need(column)));
        }
    }

    /** Returns the stems of a phrase, joined by spaces. */
    static String stems(String phrase) {
        if (phrase.startsWith(EXACT)) {
            return EXACT + Skeleton.bare(Folder.foldWord(phrase.substring(1)));
        }
        return Arrays.stream(Folder.foldWord(phrase).split(" "))
                .map(Skeleton::stem)
                .collect(Collectors.joining(" "));
    }

    /** Returns what the words of a folded text stand for, in the alphabet's order. */
    Set<String> in(String folded) {
        Set<String> out = new TreeSet<>();
        String before = "";
        for (String word : folded.split("[^ء-ي]+")) {
            String stem = word.isEmpty() ? "" : Skeleton.stem(word);
            add(out, stem);
            add(out, word.isEmpty() ? "" : EXACT + Skeleton.bare(word));
            add(out, before + " " + stem);
            before = stem;
        }
        return out;
    }

    private void add(Set<String> out, String stems) {
        String meaning = meanings.get(stems);
        if (meaning != null) {
            out.add(meaning);
        }
    }
}
