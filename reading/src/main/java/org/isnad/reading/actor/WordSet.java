package org.isnad.reading.actor;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokens;

/** Words of a data file of this package, folded. Immutable and thread-safe. */
final class WordSet {
    private final Set<String> words = new HashSet<>();

    /** Reads the first column of a file beside this class. */
    WordSet(String file, String column) {
        for (Tsv.Row row : Tsv.resource(WordSet.class, file, column, "source").rows()) {
            words.add(Folder.foldWord(row.need(column)));
        }
    }

    /** Returns whether a token is one of the words, with or without conjunction, preposition and article before it. */
    boolean has(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        String word = tokens.folded(i);
        for (int from = 0; from <= Math.min(4, word.length() - 2); from++) {
            if (words.contains(word.substring(from)) && isProclitic(word.substring(0, from))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProclitic(String before) {
        String rest = before.startsWith("و") || before.startsWith("ف") ? before.substring(1) : before;
        return switch (rest) {
            case "", "ب", "ل", "ك", "ال", "بال", "كال", "لل" -> true;
            default -> false;
        };
    }
}
