package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;

/**
 * Proposes, claim by claim, who may stand behind it: the outlet itself, the source before, and each cue of the sentence. The caller
 * picks one and tells {@link #choose}, so that later claims can carry it on. Mutable; one for each report.
 */
public final class Attributor {
    private final ReportText text;
    private final List<Segment> segments;
    private final Discourse discourse = new Discourse();
    private final CueReader reader;
    private final List<List<CueMention>> before = new ArrayList<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private List<Link> last = List.of();
    private List<Link> earlier = List.of();
    private int lastAt = -1;

    /** Begins with the first of the claims, which are in order and do not overlap. */
    public Attributor(ReportText text, List<Segment> segments) {
        this.text = text;
        this.segments = List.copyOf(segments);
        this.reader = new CueReader(text, discourse);
    }

    /** Returns the candidates of claim {@code k}; all claims before it must have been chosen. */
    public List<Candidate> candidates(int k) {
        List<CueMention> leading = reader.read(regionStart(k), segments.get(k).first());
        while (before.size() <= k) {
            before.add(List.of());
        }
        before.set(k, leading);
        List<Candidate> out = new ArrayList<>();
        out.add(new Candidate(Relation.OWN, List.of(), Optional.empty(), 0));
        if (!last.isEmpty()) {
            out.add(new Candidate(Relation.CARRY, last, Optional.empty(), k - lastAt));
        }
        if (!earlier.isEmpty()) {
            out.add(new Candidate(Relation.CARRY_EARLIER, earlier, Optional.empty(), k - lastAt));
        }
        leading(k, leading, out);
        earlierInSentence(k, out);
        trailing(k, out);
        inside(k, out);
        return out;
    }

    /** Settles claim {@code k}. */
    public void choose(int k, Candidate candidate) {
        chosen.add(candidate);
        if (candidate.chain().isEmpty()) {
            return;
        }
        discourse.speaks(candidate.chain());
        if (!candidate.chain().equals(last)) {
            earlier = last;
        }
        last = candidate.chain();
        lastAt = k;
    }

    private void leading(int k, List<CueMention> cues, List<Candidate> out) {
        for (int c = cues.size() - 1; c >= 0; c--) {
            CueMention cue = cues.get(c);
            if (cue.links().isEmpty()) {
                if (!last.isEmpty()) {
                    out.add(new Candidate(Relation.LEADING_CARRY, last, Optional.of(cue), cues.size() - 1 - c));
                }
                continue;
            }
            out.add(new Candidate(Relation.LEADING, cue.links(), Optional.of(cue), cues.size() - 1 - c));
            if (!last.isEmpty() && sameSentence(k, lastAt)) {
                out.add(new Candidate(
                        Relation.LEADING_NESTED, joined(last, cue.links()), Optional.of(cue), cues.size() - 1 - c));
            }
        }
        if (cues.size() > 1) {
            List<Link> all = new ArrayList<>();
            cues.forEach(cue -> addAll(all, cue.links()));
            if (!all.isEmpty()) {
                out.add(new Candidate(Relation.LEADING_ALL, all, Optional.of(cues.get(cues.size() - 1)), 0));
            }
        }
    }

    private void earlierInSentence(int k, List<Candidate> out) {
        for (int j = k - 1; j >= Math.max(0, k - 4) && sameSentence(j, k); j--) {
            for (CueMention cue : before.get(j)) {
                if (!cue.links().isEmpty()) {
                    out.add(new Candidate(Relation.EARLIER, cue.links(), Optional.of(cue), k - j));
                }
            }
        }
    }

    private void trailing(int k, List<Candidate> out) {
        for (int j = k; j < Math.min(segments.size(), k + 4) && sameSentence(j, k); j++) {
            List<CueMention> cues = reader.read(segments.get(j).end(), regionEnd(j));
            List<Link> all = new ArrayList<>();
            for (CueMention cue : cues) {
                if (!cue.links().isEmpty()) {
                    Relation relation = j == k ? Relation.TRAILING : Relation.TRAILING_FAR;
                    out.add(new Candidate(relation, cue.links(), Optional.of(cue), j - k));
                    addAll(all, cue.links());
                }
            }
            if (j == k && cues.size() > 1 && !all.isEmpty()) {
                out.add(new Candidate(Relation.TRAILING_ALL, all, Optional.of(cues.get(0)), 0));
            }
        }
    }

    private void inside(int k, List<Candidate> out) {
        Segment s = segments.get(k);
        List<CueMention> cues = reader.read(s.first(), s.end());
        for (CueMention cue : cues) {
            if (!cue.links().isEmpty()) {
                out.add(new Candidate(Relation.INSIDE, cue.links(), Optional.of(cue), cue.first() - s.first()));
            }
        }
    }

    private static List<Link> joined(List<Link> first, List<Link> more) {
        List<Link> out = new ArrayList<>(first);
        addAll(out, more);
        return out;
    }

    private static void addAll(List<Link> to, List<Link> more) {
        for (Link link : more) {
            if (to.stream().noneMatch(l -> l.name().equals(link.name()))) {
                to.add(link);
            }
        }
    }

    /** The stretch before claim {@code k}: from the end of the claim before, but not beyond the sentence. */
    private int regionStart(int k) {
        int sentence = text.sentences().first(sentence(k));
        int from = k > 0 ? Math.max(sentence, segments.get(k - 1).end()) : sentence;
        return Math.min(from, segments.get(k).first());
    }

    private int regionEnd(int k) {
        int end = text.sentences().end(text.sentences().at(segments.get(k).end() - 1));
        int next = k + 1 < segments.size() ? segments.get(k + 1).first() : Integer.MAX_VALUE;
        return Math.max(segments.get(k).end(), Math.min(end, next));
    }

    /** Returns the sentence in which claim {@code k} begins. */
    int sentence(int k) {
        return text.sentences().at(segments.get(k).first());
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && sentence(a) == sentence(b);
    }

    /** Returns the cues right before claim {@code k}, whose candidates were asked for. */
    List<CueMention> cuesBefore(int k) {
        return before.get(k);
    }

    /** Returns what was chosen for claim {@code k}. */
    Candidate chosen(int k) {
        return chosen.get(k);
    }

    List<Segment> segments() {
        return segments;
    }

    ReportText text() {
        return text;
    }

    /** Returns whether a cue follows in the sentence, after claim {@code k}. */
    boolean trails(List<Candidate> candidates) {
        return candidates.stream().anyMatch(c -> c.relation() == Relation.TRAILING);
    }

    /** Returns the use of the last cue before claim {@code k}, {@link Use#NONE} if there is none. */
    Use leadingUse(int k) {
        List<CueMention> cues = before.get(k);
        return cues.isEmpty()
                ? Use.NONE
                : cues.get(cues.size() - 1).lemma().map(l -> l.use()).orElse(Use.NONE);
    }
}
