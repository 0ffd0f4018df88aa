package org.isnad.reading.claim;

import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Which tokens of a clause belong to its main part: relative clauses and clauses after a subordinator are left out, since their times,
 * places and numbers are often those of another event. One pass over the clause. Immutable.
 */
final class Mask {
    private final int first;
    private final boolean[] main;

    private Mask(int first, boolean... main) {
        this.first = first;
        this.main = main;
    }

    static Mask of(ReportText text, Segment segment) {
        boolean[] main = new boolean[segment.end() - segment.first()];
        Words words = text.words();
        boolean relative = false;
        boolean subordinate = false;
        boolean verbSeen = false;
        for (int i = segment.first(); i < segment.end(); i++) {
            char c = text.tokens().mark(i);
            if (c == '،' || c == ',' || c == ')') {
                relative = false;
                subordinate = false;
            }
            if (words.isParticle(i, "relative") && verbAfter(words, i, segment.end())) {
                relative = true;
                verbSeen = false;
            } else if (i > segment.first() && subordinator(text, i)) {
                subordinate = true;
            } else if (relative && words.isVerb(i)) {
                // An SVO main verb follows the relative clause of its subject: the second verb in a row ends it.
                relative = !(verbSeen && !words.hasConjunction(i) && !words.isParticle(i - 1, "negation"));
                verbSeen = true;
            }
            main[i - segment.first()] = !relative && !subordinate;
        }
        return new Mask(segment.first(), main);
    }

    private static boolean verbAfter(Words words, int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 5); k++) {
            if (words.isVerb(k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean subordinator(ReportText text, int i) {
        Words words = text.words();
        if (words.isParticle(i, "subordinator")) {
            return !text.tokens().is(i, "حتي");
        }
        int row = text.phrases().row(Domain.CONNECTIVE, i);
        return row >= 0 && words.lexicon().row(row)[1].equals("subordinator");
    }

    boolean isMain(int token) {
        int at = token - first;
        return at >= 0 && at < main.length && main[at];
    }
}
