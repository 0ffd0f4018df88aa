package org.isnad.reading.quotation;

import java.util.Locale;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokens;

/** The words before quotation marks, from {@code words.tsv}. Immutable, thread-safe. */
final class BeforeTable {
    static final BeforeTable STANDARD = new BeforeTable(
            Tsv.resource(BeforeTable.class, "/org/isnad/reading/quotation/words.tsv", "phrase", "role"));

    private static final Before[] ROLES = Before.values();

    private final PhraseTable phrases;

    BeforeTable(Tsv file) {
        PhraseTable.Builder builder = new PhraseTable.Builder();
        for (Tsv.Row row : file.rows()) {
            String phrase = row.need("phrase");
            int role = role(row).ordinal();
            builder.add(phrase, role);
            if (phrase.indexOf(' ') < 0 && !phrase.startsWith("ال")) {
                builder.add("ال" + phrase, role);
            }
        }
        phrases = builder.build();
    }

    private static Before role(Tsv.Row row) {
        String name = row.need("role").toUpperCase(Locale.ROOT);
        for (Before role : Before.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw row.error("\"%s\" is no role of a word before quotation marks".formatted(row.get("role")));
    }

    /** Returns the role of what ends before each token, as a bit for each role; a text has few marks, so it is looked up by token. */
    int[] rolesBefore(Tokens tokens) {
        int[] out = new int[tokens.size() + 1];
        PhraseHits hits = phrases.scan(tokens);
        for (int h = 0; h < hits.size(); h++) {
            out[hits.end(h)] |= 1 << ROLES[hits.payload(h)].ordinal();
        }
        return out;
    }
}
