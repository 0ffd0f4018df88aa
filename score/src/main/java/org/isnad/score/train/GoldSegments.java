package org.isnad.score.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.reading.segment.Arc;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceReport;

/** The claims of an annotation as stretches of tokens. */
final class GoldSegments {
    private GoldSegments() {}

    /** A claim with the tokens that its span touches. */
    record Gold(Segment segment, ReferenceReport.Views views) {}

    /** Returns the claims in the order of their spans. */
    static List<Gold> of(ReportText text, ReferenceReport reference, boolean minor) {
        List<Gold> out = new ArrayList<>();
        for (ReferenceReport.Views views : reference.claims()) {
            ReferenceClaim claim = views.first();
            if (claim.minor() != minor) {
                continue;
            }
            int first = 0;
            while (first < text.tokens().size() && text.tokens().rawEnd(first) <= claim.start()) {
                first++;
            }
            int end = first;
            while (end < text.tokens().size() && text.tokens().rawStart(end) < claim.end()) {
                end++;
            }
            if (end > first) {
                out.add(new Gold(new Segment(first, end), views));
            }
        }
        out.sort(Comparator.comparingInt((Gold g) -> g.segment().first())
                .thenComparingInt(g -> g.segment().end()));
        return out;
    }

    /** The right arc of every token from the body on; of two claims that overlap, the later begins where it begins. */
    static int[] arcs(ReportText text, List<Gold> golds) {
        int from = text.bodyFirst();
        int n = text.tokens().size() - from;
        boolean[] inside = new boolean[n];
        boolean[] begins = new boolean[n];
        for (Gold gold : golds) {
            for (int i = Math.max(from, gold.segment().first());
                    i < gold.segment().end();
                    i++) {
                inside[i - from] = true;
            }
            if (gold.segment().first() >= from) {
                begins[gold.segment().first() - from] = true;
            }
        }
        int[] arcs = new int[n];
        boolean before = false;
        for (int i = 0; i < n; i++) {
            boolean begin = begins[i] || inside[i] && !before;
            Arc arc = begin
                    ? before ? Arc.NEXT : Arc.BEGINS
                    : inside[i] ? Arc.GOES_ON : before ? Arc.ENDS : Arc.STAYS_OUT;
            arcs[i] = arc.ordinal();
            before = inside[i];
        }
        return arcs;
    }
}
