package org.isnad.reading.quantity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.token.Tokens;

/** The entries that stand in a text, by sign and by first and last token: the longest at each. Read-only after it is made. */
final class Signs {
    private static final EntryTable TABLE = EntryTable.STANDARD;

    private final int tokens;
    private final PhraseHits hits;
    private final Map<Sign, int[]> first = new EnumMap<>(Sign.class);
    private final Map<Sign, int[]> last = new EnumMap<>(Sign.class);

    Signs(Tokens tokens) {
        this.tokens = tokens.size();
        this.hits = TABLE.scan(tokens);
        for (int h = 0; h < hits.size(); h++) {
            Sign sign = TABLE.entry(hits.payload(h)).sign();
            int[] from = first.computeIfAbsent(sign, s -> filled());
            int[] to = last.computeIfAbsent(sign, s -> filled());
            int a = from[hits.first(h)];
            if (a < 0
                    || hits.end(h) > hits.end(a)
                    || hits.end(h) == hits.end(a) && hits.stripped(h) < hits.stripped(a)) {
                from[hits.first(h)] = h;
            }
            int b = to[hits.end(h)];
            if (b < 0 || hits.first(h) < hits.first(b)) {
                to[hits.end(h)] = h;
            }
        }
    }

    private int[] filled() {
        int[] out = new int[tokens + 1];
        Arrays.fill(out, -1);
        return out;
    }

    /** Returns the number of the longest hit that begins at a token, or -1. */
    int from(Sign sign, int token) {
        int[] list = first.get(sign);
        return list == null || token < 0 || token >= tokens ? -1 : list[token];
    }

    /** Returns the number of the longest hit that ends before a token, or -1. */
    int before(Sign sign, int token) {
        int[] list = last.get(sign);
        return list == null || token < 0 || token > tokens ? -1 : list[token];
    }

    Entry entry(int hit) {
        return TABLE.entry(hits.payload(hit));
    }

    int first(int hit) {
        return hits.first(hit);
    }

    int end(int hit) {
        return hits.end(hit);
    }

    /** Returns the measure that begins at a token with no preposition or conjunction glued to it. */
    Optional<Entry> bareMeasure(int token) {
        int hit = from(Sign.MEASURE, token);
        return hit < 0 || hits.stripped(hit) > 0 ? Optional.empty() : Optional.of(entry(hit));
    }

    /** Returns whether a hit has a letter taken off. */
    boolean stripped(int hit) {
        return hits.stripped(hit) > 0;
    }
}
