package org.isnad.reading.text;

import java.util.Arrays;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.reading.lexicon.Domain;

/** The phrases of a text by domain and first token: the longest one that begins at each token. Read-only after it is made. */
public final class PhraseIndex {
    private final int tokens;
    private final PhraseHits hits;
    private final int[][] longest = new int[Domain.values().length][];

    /** Orders the hits of a text of so many tokens. */
    public PhraseIndex(PhraseHits hits, int tokens) {
        this.tokens = tokens;
        this.hits = hits;
        for (int h = 0; h < hits.size(); h++) {
            int domain = Domain.of(hits.payload(h)).ordinal();
            if (longest[domain] == null) {
                longest[domain] = filled();
            }
            int[] at = longest[domain];
            int best = at[hits.first(h)];
            if (best < 0 || better(h, best)) {
                at[hits.first(h)] = h;
            }
        }
    }

    private int[] filled() {
        int[] out = new int[tokens];
        Arrays.fill(out, -1);
        return out;
    }

    /** A longer phrase wins; of equal ones, that which needs fewer letters taken off; then the first row. */
    private boolean better(int a, int b) {
        if (hits.end(a) != hits.end(b)) {
            return hits.end(a) > hits.end(b);
        }
        return hits.stripped(a) < hits.stripped(b);
    }

    /** Returns the number of the longest hit of a domain at a token, or -1. */
    public int at(Domain domain, int token) {
        int[] list = longest[domain.ordinal()];
        return list == null || token < 0 || token >= tokens ? -1 : list[token];
    }

    /** Returns the token after the longest phrase of a domain at a token; the token itself if there is none. */
    public int end(Domain domain, int token) {
        int hit = at(domain, token);
        return hit < 0 ? token : hits.end(hit);
    }

    /** Returns the row of the longest phrase of a domain at a token, or -1. */
    public int row(Domain domain, int token) {
        int hit = at(domain, token);
        return hit < 0 ? -1 : Domain.row(hits.payload(hit));
    }

    /** Returns how many proclitic letters the longest phrase of a domain at a token leaves out. */
    public int stripped(Domain domain, int token) {
        int hit = at(domain, token);
        return hit < 0 ? 0 : hits.stripped(hit);
    }

    /** Returns all hits. */
    public PhraseHits hits() {
        return hits;
    }
}
