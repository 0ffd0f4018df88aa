package org.isnad.reading.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokens;

/** The tables of this package in one trie. Immutable, thread-safe; loaded once. */
final class EntryTable {
    static final EntryTable STANDARD = new EntryTable();

    private static final String FOLDER = "/org/isnad/reading/quantity/";

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> pairWords = new HashSet<>();
    private final PhraseTable phrases;

    private EntryTable() {
        PhraseTable.Builder builder = new PhraseTable.Builder();
        for (Tsv.Row row : rows("hedges.tsv", "phrase", "side", "effect")) {
            add(builder, row.need("phrase"), entry(row, sign(row, "side"), effect(row)));
        }
        for (Tsv.Row row : rows("vague.tsv", "phrase", "min", "max")) {
            Entry plain = entry(row, Sign.VAGUE, Effect.APPROX);
            add(
                    builder,
                    row.need("phrase"),
                    new Entry(
                            plain.sign(),
                            plain.rule(),
                            plain.effect(),
                            number(row, "min"),
                            number(row, "max"),
                            "",
                            "",
                            0));
        }
        for (Tsv.Row row : rows("measures.tsv", "form", "unit", "kind", "number")) {
            add(
                    builder,
                    row.need("form"),
                    new Entry(
                            Sign.MEASURE,
                            "measures:" + row.need("form"),
                            Effect.APPROX,
                            0,
                            0,
                            row.need("unit"),
                            row.need("kind"),
                            (int) number(row, "number")));
        }
        for (Tsv.Row row : rows("currencies.tsv", "form", "code")) {
            add(
                    builder,
                    row.need("form"),
                    new Entry(
                            Sign.CURRENCY,
                            "currencies:" + row.need("form"),
                            Effect.APPROX,
                            0,
                            0,
                            row.need("code"),
                            "money",
                            0));
        }
        for (Tsv.Row row : rows("context.tsv", "phrase", "role")) {
            Sign sign = sign(row, "role");
            if (sign == Sign.PAIR_WORD) {
                pairWords.add(row.need("phrase"));
            } else if (!row.need("phrase").equals("%")) {
                add(builder, row.need("phrase"), entry(row, sign, Effect.APPROX));
            }
        }
        phrases = builder.build();
    }

    private static List<Tsv.Row> rows(String file, String... columns) {
        return Tsv.resource(EntryTable.class, FOLDER + file, columns).rows();
    }

    private static Entry entry(Tsv.Row row, Sign sign, Effect effect) {
        String file = row.file().substring(FOLDER.length()).replace(".tsv", "");
        return new Entry(sign, file + ":" + row.need("phrase"), effect, 0, 0, "", "", 0);
    }

    private void add(PhraseTable.Builder builder, String phrase, Entry entry) {
        entries.add(entry);
        builder.add(phrase, entries.size() - 1);
        if (entry.sign().takesArticle() && phrase.indexOf(' ') < 0 && !phrase.startsWith("ال")) {
            builder.add("ال" + phrase, entries.size() - 1);
        }
    }

    private static Sign sign(Tsv.Row row, String column) {
        String name = row.need(column).replace('-', '_').toUpperCase(Locale.ROOT);
        for (Sign sign : Sign.values()) {
            if (sign.name().equals(name)) {
                return sign;
            }
        }
        throw row.error("\"%s\" is no %s".formatted(row.get(column), column));
    }

    private static Effect effect(Tsv.Row row) {
        String name = row.need("effect").replace('-', '_').toUpperCase(Locale.ROOT);
        for (Effect effect : Effect.values()) {
            if (effect.name().equals(name)) {
                return effect;
            }
        }
        throw row.error("\"%s\" is no effect".formatted(row.get("effect")));
    }

    private static double number(Tsv.Row row, String column) {
        try {
            return Double.parseDouble(row.need(column));
        } catch (NumberFormatException e) {
            org.isnad.arabic.ArabicException error = row.error("\"%s\" is no number".formatted(row.get(column)));
            error.initCause(e);
            throw error;
        }
    }

    PhraseHits scan(Tokens tokens) {
        return phrases.scan(tokens);
    }

    Entry entry(int payload) {
        return entries.get(payload);
    }

    /** Whether a definite dual of this lemma names two known parties. */
    boolean isPairWord(String lemma) {
        return pairWords.contains(lemma);
    }
}
