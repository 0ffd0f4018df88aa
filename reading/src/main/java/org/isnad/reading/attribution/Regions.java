package org.isnad.reading.attribution;

import java.util.List;
import org.isnad.arabic.token.TokenKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;

/**
 * The stretches before and after claims in which their cues stand, within the sentence; in a transcript without marks, lines that run on
 * count as one sentence. Immutable.
 */
final class Regions {
    private static final int LONGEST = 45;
    private static final int EARLY = 9;
    private static final int LATE = 5;

    private final ReportText text;
    private final List<Segment> segments;

    Regions(ReportText text, List<Segment> segments) {
        this.text = text;
        this.segments = List.copyOf(segments);
    }

    List<Segment> segments() {
        return segments;
    }

    int size() {
        return segments.size();
    }

    /** Returns the sentence in which claim {@code k} begins. */
    int sentence(int k) {
        return text.sentences().at(segments.get(k).first());
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && sentence(a) == sentence(b);
    }

    /** The stretch before claim {@code k}: from the end of the claim before, but not beyond the sentence. */
    int start(int k) {
        int first = segments.get(k).first();
        int sentence = sentenceStart(sentence(k), first);
        int from = k > 0 ? Math.max(sentence, segments.get(k - 1).end()) : sentence;
        return Math.min(from, first);
    }

    private int sentenceStart(int sentence, int first) {
        int s = sentence;
        while (s > 0 && runsOn(s) && first - text.sentences().first(s - 1) < LONGEST) {
            s--;
        }
        return text.sentences().first(s);
    }

    /** Whether a sentence goes on with the line before it: a line break, and no mark at its end. */
    private boolean runsOn(int s) {
        int first = text.sentences().first(s);
        int before = first - 1;
        boolean line = before >= 0 && text.tokens().kind(before) == TokenKind.BREAK;
        return line && text.tokens().isWord(before - 1) && text.sentences().end(s - 1) == before;
    }

    /**
     * The end of the stretch before claim {@code k}: its first token, or the complementiser behind which it should have begun, if it
     * begins in the middle of a source («رئيس اللجنة [الأمنية فلان إن …»).
     */
    int leadEnd(int k) {
        Segment s = segments.get(k);
        for (int i = s.first(); i < Math.min(s.end() - 1, s.first() + EARLY); i++) {
            boolean colon = text.tokens().mark(i) == ':';
            if (colon || text.words().isParticle(i, "that")) {
                return i + 1;
            }
            if (text.words().isVerb(i)
                    && text.words().known(i)
                    && text.words().lemma(i).type().isPresent()) {
                break;
            }
        }
        return s.first();
    }

    /** The beginning of the stretch after claim {@code k}: its end, or a phrase of attribution that its last tokens begin. */
    int trailStart(int k) {
        Segment s = segments.get(k);
        for (int i = s.end() - 1; i > Math.max(s.first(), s.end() - LATE); i--) {
            if (text.phrases().at(Domain.CUE_PHRASE, i) >= 0) {
                return i;
            }
        }
        return s.end();
    }

    /** The end of the stretch after claim {@code k}: the next claim or the end of the sentence. */
    int end(int k) {
        int end = text.sentences().end(text.sentences().at(segments.get(k).end() - 1));
        int next = k + 1 < segments.size() ? segments.get(k + 1).first() : Integer.MAX_VALUE;
        return Math.max(segments.get(k).end(), Math.min(end, next));
    }
}
