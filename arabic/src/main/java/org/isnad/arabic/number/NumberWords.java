package org.isnad.arabic.number;

import java.util.List;
import java.util.Locale;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.Tsv;

/** The words of numbers, from {@code words.tsv}. Immutable, thread-safe; a look-up allocates nothing. */
final class NumberWords {
    static final NumberWords STANDARD = new NumberWords(
            Tsv.resource(NumberWords.class, "/org/isnad/arabic/number/words.tsv", "word", "kind", "value"));

    /** What a word does in a number; described in the data file. */
    enum Kind {
        UNIT,
        BOUND,
        TEN,
        TENS,
        HUNDRED,
        SCALE,
        SCALE_OR_DUAL,
        DUAL,
        PLURAL,
        ORDINAL,
        ORDINAL_BOUND,
        FRACTION,
        PARTS
    }

    private final FormTable forms;
    private final Kind[] kinds;
    private final double[] values;

    NumberWords(Tsv file) {
        List<Tsv.Row> rows = file.rows();
        FormTable.Builder builder = new FormTable.Builder();
        kinds = new Kind[rows.size()];
        values = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Tsv.Row row = rows.get(i);
            builder.add(Folder.foldWord(row.need("word")), i);
            kinds[i] = kind(row);
            values[i] = value(row);
        }
        forms = builder.build();
        for (int entry = 0; entry < forms.size(); entry++) {
            if (forms.count(entry) > 1) {
                throw rows.get(forms.value(entry, 1)).error("the word is given twice");
            }
        }
    }

    private static Kind kind(Tsv.Row row) {
        String name = row.need("kind").replace('-', '_').toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw row.error("\"%s\" is no kind of number word".formatted(row.get("kind")));
    }

    private static double value(Tsv.Row row) {
        String cell = row.need("value");
        try {
            int slash = cell.indexOf('/');
            return slash < 0
                    ? Double.parseDouble(cell)
                    : Double.parseDouble(cell.substring(0, slash)) / Double.parseDouble(cell.substring(slash + 1));
        } catch (NumberFormatException e) {
            ArabicException error = row.error("\"%s\" is no value".formatted(cell));
            error.initCause(e);
            throw error;
        }
    }

    /** Returns the row of a folded spelling, or -1. */
    int find(char[] text, int from, int to) {
        int entry = to > from ? forms.find(text, from, to) : -1;
        return entry < 0 ? -1 : forms.value(entry, 0);
    }

    /** As {@link #find}, with or without the article. */
    int findDefinite(char[] text, int from, int to) {
        int row = find(text, from, to);
        if (row < 0 && to - from > 4 && text[from] == 'ا' && text[from + 1] == 'ل') {
            row = find(text, from + 2, to);
            // «الاثنين» is Monday.
            return row >= 0 && values[row] == 2 && kinds[row] == Kind.UNIT ? -1 : row;
        }
        return row;
    }

    Kind kind(int row) {
        return kinds[row];
    }

    double value(int row) {
        return values[row];
    }
}
