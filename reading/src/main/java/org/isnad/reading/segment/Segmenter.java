package org.isnad.reading.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.learn.WeightTable;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;

/** Finds the best sequence of arcs by dynamic programming (Viterbi 1967). Immutable, thread-safe, linear in the text. */
public final class Segmenter {
    private static final Arc[] ARCS = Arc.values();

    /** Chosen by cross-validation: the model alone joins more clauses than annotators do. */
    private static final double BONUS = 1.1;

    private final WeightTable weights;
    private final double bonus;

    /**
     * Makes a segmenter.
     *
     * @param weights a model with the labels of {@link Arc}
     */
    public Segmenter(WeightTable weights) {
        this(weights, BONUS);
    }

    /**
     * Makes a segmenter.
     *
     * @param bonus added to the score of each beginning: positive for more and shorter claims
     */
    public Segmenter(WeightTable weights, double bonus) {
        this.weights = weights;
        this.bonus = bonus;
    }

    /** A stretch of tokens that is a claim, half open. */
    public record Segment(int first, int end) {}

    /** Cuts a text into claims; tokens before the body are left out. */
    public List<Segment> segment(ReportText text, List<Quotation> quotations, TokenAtoms at, Atoms atoms) {
        SegmentFeatures features = new SegmentFeatures(text, quotations, at, atoms);
        int from = text.bodyFirst();
        int n = text.tokens().size() - from;
        byte[] back = new byte[n * 2];
        double out = 0;
        double in = Double.NEGATIVE_INFINITY;
        Features f = new Features();
        double[] scores = new double[ARCS.length];
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(scores, 0);
            features.at(from + i, f);
            weights.score(f, scores);
            for (Arc arc : ARCS) {
                if (!Borders.allows(text, from + i, arc)) {
                    scores[arc.ordinal()] = Double.NEGATIVE_INFINITY;
                }
            }
            double stay = out + scores[Arc.STAYS_OUT.ordinal()];
            double end = in + scores[Arc.ENDS.ordinal()];
            double begin = out + scores[Arc.BEGINS.ordinal()] + bonus;
            double next = in + scores[Arc.NEXT.ordinal()] + bonus;
            double on = in + scores[Arc.GOES_ON.ordinal()];
            back[i * 2] = (byte) (stay >= end ? Arc.STAYS_OUT : Arc.ENDS).ordinal();
            out = Math.max(stay, end);
            Arc best = begin >= next && begin >= on ? Arc.BEGINS : next >= on ? Arc.NEXT : Arc.GOES_ON;
            back[i * 2 + 1] = (byte) best.ordinal();
            in = Math.max(begin, Math.max(next, on));
        }
        return collect(from, back, in > out);
    }

    private static List<Segment> collect(int from, byte[] back, boolean insideAtEnd) {
        List<Segment> found = new ArrayList<>();
        boolean inside = insideAtEnd;
        int end = -1;
        for (int i = back.length / 2 - 1; i >= 0; i--) {
            Arc arc = ARCS[back[i * 2 + (inside ? 1 : 0)]];
            if (inside && end < 0) {
                end = i + 1;
            }
            if (arc.begins()) {
                found.add(new Segment(from + i, from + end));
                end = arc == Arc.NEXT ? i : -1;
            }
            inside = arc.fromInside();
        }
        Collections.reverse(found);
        return found;
    }
}
