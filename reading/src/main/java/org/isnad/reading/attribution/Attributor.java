package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;

/**
 * Proposes, claim by claim, who may stand behind it: the outlet itself, the sources before, and each cue of the sentence. The caller
 * picks one and tells {@link #choose}, so that later claims can carry it on. Mutable; one for each report.
 */
public final class Attributor {
    private static final int NEAR = 5;
    private static final int SPEAKERS = 4;

    private final ReportText text;
    private final Regions regions;
    private final Discourse discourse = new Discourse();
    private final CueReader reader;
    private final List<List<CueMention>> before = new ArrayList<>();
    private final Map<Integer, List<CueMention>> after = new HashMap<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private final Speakers speakers = new Speakers();

    /** Begins with the first of the claims, which are in order and do not overlap; the report's outlet is not known. */
    public Attributor(ReportText text, List<Segment> segments) {
        this(text, segments, Optional.empty());
    }

    /**
     * Begins with the first claim.
     *
     * @param segments the claims, in order, not overlapping
     * @param outlet the report's own outlet, which no chain names
     */
    public Attributor(ReportText text, List<Segment> segments, Optional<String> outlet) {
        this.text = text;
        this.regions = new Regions(text, segments);
        this.reader = new CueReader(text, discourse, new Outlets(text.words().lexicon(), outlet));
    }

    /** Returns the candidates of claim {@code k}; all claims before it must have been chosen. */
    public List<Candidate> candidates(int k) {
        while (before.size() <= k) {
            before.add(List.of());
        }
        List<CueMention> leading = reader.read(regions.start(k), regions.leadEnd(k));
        before.set(k, leading);
        CandidateList out = new CandidateList();
        out.add(Relation.OWN, List.of(), Optional.empty(), 0);
        carried(k, out);
        leading(k, leading, out);
        together(leading, out);
        earlierInSentence(k, out);
        trailing(k, leading, out);
        inside(k, out);
        return out.all();
    }

    /** Settles claim {@code k}. */
    public void choose(int k, Candidate candidate) {
        chosen.add(candidate);
        discourse.speaks(candidate.chain());
        speakers.speaks(k, candidate.chain());
        if (candidate.chain().isEmpty() && before.get(k).stream().anyMatch(CueMention::own)) {
            speakers.ownSpeaks();
        }
    }

    private void carried(int k, CandidateList out) {
        List<List<Link>> all = speakers.all();
        for (int n = 0; n < Math.min(SPEAKERS, all.size()); n++) {
            out.add(
                    n == 0 ? Relation.CARRY : Relation.CARRY_EARLIER,
                    all.get(n),
                    Optional.empty(),
                    n == 0 ? k - speakers.lastAt() : n);
        }
        List<Link> last = speakers.last();
        if (last.size() > 1) {
            out.add(Relation.CARRY_PART, List.of(last.get(last.size() - 1)), Optional.empty(), 1);
            out.add(Relation.CARRY_PART, List.of(last.get(0)), Optional.empty(), 0);
        }
    }

    private void leading(int k, List<CueMention> cues, CandidateList out) {
        List<Link> last = speakers.last();
        for (int c = cues.size() - 1; c >= 0; c--) {
            CueMention cue = cues.get(c);
            Optional<CueMention> by = Optional.of(cue);
            int distance = cues.size() - 1 - c;
            if (cue.own() || cue.links().isEmpty() && speakers.own()) {
                out.add(Relation.OWN_CUE, List.of(), by, distance);
            }
            boolean speechAct = cue.lemma().map(l -> l.use() == Use.ACT).orElse(false) && cue.kind() == CueKind.VERB;
            boolean unnamed = cue.links().isEmpty() && !cue.own() && !speakers.own();
            if (unnamed || speechAct) {
                out.add(Relation.LEADING_CARRY, last, by, distance);
            }
            if (cue.links().isEmpty()) {
                continue;
            }
            out.add(Relation.LEADING, cue.links(), by, distance);
            cue.others().forEach(other -> out.add(Relation.LEADING_OTHER, other, by, distance));
            if (statement(cue)) {
                out.add(Relation.LEADING_CHAIN, last, by, distance);
            }
            speakers.longer(cue.links().get(cue.links().size() - 1))
                    .ifPresent(chain -> out.add(Relation.LEADING_CHAIN, chain, by, distance));
            if (!last.isEmpty() && regions.sameSentence(k, speakers.lastAt())) {
                out.add(Relation.LEADING_NESTED, Chains.joined(last, cue.links()), by, distance);
            }
        }
    }

    /** «وجاء في البيان»: the statement just quoted, which has an author. */
    private static boolean statement(CueMention cue) {
        Link origin = cue.links().get(cue.links().size() - 1);
        return origin.kind() == SourceKind.DOCUMENT
                && origin.name().indexOf(' ') < 0
                && origin.name().startsWith("ال");
    }

    /** The cues of a stretch as one chain, in both orders; a cue that names nobody stands for the source before. */
    private void together(List<CueMention> cues, CandidateList out) {
        if (cues.size() < 2) {
            return;
        }
        List<Link> all = new ArrayList<>();
        List<Link> turned = new ArrayList<>();
        for (int c = 0; c < cues.size(); c++) {
            CueMention turn = cues.get(cues.size() - 1 - c);
            Chains.add(all, linksOr(cues.get(c), c == 0));
            Chains.add(turned, linksOr(turn, c == cues.size() - 1));
        }
        Optional<CueMention> by = Optional.of(cues.get(cues.size() - 1));
        out.add(Relation.LEADING_ALL, all, by, 0);
        out.add(Relation.LEADING_ALL_TURNED, turned, by, 0);
    }

    private List<Link> linksOr(CueMention cue, boolean first) {
        return cue.links().isEmpty() && first && !cue.own() ? speakers.last() : cue.links();
    }

    private void earlierInSentence(int k, CandidateList out) {
        for (int j = k - 1; j >= Math.max(0, k - NEAR) && regions.sameSentence(j, k); j--) {
            for (CueMention cue : before.get(j)) {
                out.add(Relation.EARLIER, cue.links(), Optional.of(cue), k - j);
            }
        }
    }

    private void trailing(int k, List<CueMention> leading, CandidateList out) {
        List<Link> named = leading.stream()
                .map(CueMention::links)
                .filter(links -> !links.isEmpty())
                .reduce((a, b) -> b)
                .orElse(List.of());
        for (int j = k; j < Math.min(regions.size(), k + NEAR) && regions.sameSentence(j, k); j++) {
            List<Link> all = new ArrayList<>();
            for (CueMention cue : after(j)) {
                Optional<CueMention> by = Optional.of(cue);
                out.add(j == k ? Relation.TRAILING : Relation.TRAILING_FAR, cue.links(), by, j - k);
                int distance = j - k;
                cue.others().forEach(other -> out.add(Relation.TRAILING_OTHER, other, by, distance));
                if (!cue.links().isEmpty()) {
                    out.add(Relation.TRAILING_OVER, Chains.joined(cue.links(), named), by, j - k);
                    out.add(Relation.TRAILING_OVER, Chains.joined(cue.links(), speakers.last()), by, j - k + NEAR);
                }
                Chains.add(all, cue.links());
            }
            if (j == k) {
                out.add(Relation.TRAILING_ALL, all, after(j).stream().findFirst(), 0);
            }
        }
    }

    private List<CueMention> after(int k) {
        return after.computeIfAbsent(k, j -> reader.read(regions.trailStart(j), regions.end(j)));
    }

    private void inside(int k, CandidateList out) {
        Segment s = segments().get(k);
        for (CueMention cue : reader.read(s.first(), s.end())) {
            boolean phrase = cue.kind() == CueKind.PREPOSITION;
            if (phrase
                    || cue.kind() == CueKind.VERB
                            && cue.lemma().map(l -> l.use() != Use.ACT).orElse(false)) {
                out.add(Relation.INSIDE, cue.links(), Optional.of(cue), cue.first() - s.first());
            }
        }
    }

    /** Returns the sentence in which claim {@code k} begins. */
    int sentence(int k) {
        return regions.sentence(k);
    }

    boolean sameSentence(int a, int b) {
        return regions.sameSentence(a, b);
    }

    /** Returns the cues right before claim {@code k}, whose candidates were asked for. */
    List<CueMention> cuesBefore(int k) {
        return before.get(k);
    }

    /** Returns the first token of the stretch before claim {@code k}. */
    int stretchStart(int k) {
        return regions.start(k);
    }

    Speakers speakers() {
        return speakers;
    }

    /** Returns how many claims before {@code k} in a row have the last chain. */
    int runLength(int k) {
        int n = 0;
        while (n < NEAR && k - 1 - n >= 0 && Chains.same(chosen.get(k - 1 - n).chain(), speakers.last())) {
            n++;
        }
        return n;
    }

    /** Returns what was chosen for claim {@code k}. */
    Candidate chosen(int k) {
        return chosen.get(k);
    }

    List<Segment> segments() {
        return regions.segments();
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
