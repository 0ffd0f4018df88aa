package org.isnad.reading.attribution;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;

/** The features of a candidate source. Not thread-safe: one for each text. */
public final class AttributionFeatures {
    private enum Template {
        RELATION,
        CUE_USE,
        CUE_KIND,
        CUE_WORD,
        CUE_GAP,
        DISTANCE,
        BEFORE,
        FIRST,
        CONJUNCTION,
        POSITION,
        PREVIOUS,
        PREVIOUS_FIRST,
        QUOTE,
        QUOTE_PREVIOUS,
        CHAIN,
        KIND,
        LEADING,
        LEADING_BEFORE,
        TRAILS,
        SENTENCE_FIRST,
        SENTENCE_FIRST_SECOND,
        SENTENCES_SINCE,
        PARAGRAPH,
        SPEECH_RUN,
        SAME_SENTENCE,
        SOURCE_HEAD,
        SOURCE_GAP,
        AGAIN,
        LAST_KIND,
        LAST_RUN,
        STRETCH,
        THAT,
        FIRST_PERSON,
        POSITION_IN_REPORT,
        SENTENCE_OPENS,
        ORIGINS,
        CUES,
        DIRECT,
        SOUND,
        SOUND_LEADING,
        SOUND_TRAILING,
        OPENING,
        OWN_SPEAKS
    }

    private final ReportText text;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final long[] t;
    private final boolean[] speech;

    /** Prepares a text. */
    public AttributionFeatures(ReportText text, TokenAtoms at, boolean[] speech, Atoms atoms) {
        this.text = text;
        this.atoms = atoms;
        this.at = at;
        this.speech = speech;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** Puts the features of a candidate of claim {@code k} into a list. */
    public void of(Attributor attributor, int k, List<Candidate> all, Candidate candidate, Features f) {
        f.clear();
        Segment s = attributor.segments().get(k);
        long relation = atoms.of(candidate.relation().name());
        f.add(of(Template.RELATION), relation);
        cue(candidate, relation, f);
        place(attributor, k, s, relation, f);
        previous(attributor, k, s, relation, f);
        chain(candidate, relation, f);
        source(s, candidate, relation, f);
        stretch(attributor, k, s, relation, f);
        run(attributor, k, candidate, relation, f);
        sound(attributor, k, s, all, candidate, relation, f);
        f.add(of(Template.DISTANCE), relation, atoms.of(Math.min(5, candidate.distance())));
        f.add(of(Template.TRAILS), relation, atoms.of(attributor.trails(all)));
        String leading = attributor.leadingUse(k).name();
        f.add(of(Template.LEADING), relation, atoms.of(leading));
        f.add(of(Template.LEADING_BEFORE), relation, atoms.of(leading), at.cls(s.first() - 1));
    }

    private void cue(Candidate candidate, long relation, Features f) {
        candidate.cue().ifPresent(cue -> {
            String use = cue.lemma().map(l -> l.use().name()).orElse("PHRASE");
            f.add(of(Template.CUE_USE), relation, atoms.of(use));
            f.add(of(Template.CUE_KIND), relation, atoms.of(cue.kind().name()), atoms.of(use));
            String word = cue.lemma().map(l -> l.text()).orElse(cue.rule());
            f.add(of(Template.CUE_WORD), relation, atoms.of(word));
        });
    }

    private void place(Attributor attributor, int k, Segment s, long relation, Features f) {
        f.add(of(Template.BEFORE), relation, at.cls(s.first() - 1));
        f.add(of(Template.FIRST), relation, at.cls(s.first()));
        f.add(
                of(Template.CONJUNCTION),
                relation,
                atoms.of(text.words().hasConjunction(s.first())),
                at.cls(s.first() - 1));
        int sentence = text.sentences().first(attributor.sentence(k));
        f.add(of(Template.SENTENCE_FIRST), relation, at.cls(sentence), atoms.of(Math.min(3, s.first() - sentence)));
        f.add(of(Template.SENTENCE_FIRST_SECOND), relation, at.word(sentence), atoms.of(s.first() == sentence));
        int inSentence = 0;
        while (attributor.sameSentence(k - 1 - inSentence, k)) {
            inSentence++;
        }
        f.add(of(Template.POSITION), relation, atoms.of(Math.min(4, inSentence)), atoms.of(s.first() == sentence));
        f.add(of(Template.PARAGRAPH), relation, atoms.of(paragraph(sentence)));
    }

    private boolean paragraph(int sentence) {
        return sentence == 0 || text.tokens().kind(sentence - 1) == org.isnad.arabic.token.TokenKind.BREAK;
    }

    private void previous(Attributor attributor, int k, Segment s, long relation, Features f) {
        f.add(of(Template.QUOTE), relation, atoms.of(speech[s.first()]));
        if (k == 0) {
            f.add(of(Template.PREVIOUS), relation, atoms.of("none"));
            return;
        }
        Candidate previous = attributor.chosen(k - 1);
        boolean same = attributor.sameSentence(k - 1, k);
        long own = atoms.of(previous.chain().isEmpty() ? "own" : "sourced");
        f.add(of(Template.PREVIOUS), relation, atoms.of(previous.relation().name()), atoms.of(same));
        f.add(of(Template.PREVIOUS_FIRST), relation, own, at.cls(s.first()));
        f.add(of(Template.SAME_SENTENCE), relation, own, atoms.of(same));
        int end = attributor.segments().get(k - 1).end() - 1;
        f.add(of(Template.QUOTE_PREVIOUS), relation, atoms.of(speech[s.first()]), atoms.of(speech[end]));
        f.add(of(Template.SPEECH_RUN), relation, atoms.of(oneQuotation(end, s.first())), own);
        int since = attributor.sentence(k) - attributor.sentence(k - 1);
        f.add(of(Template.SENTENCES_SINCE), relation, atoms.of(Math.min(3, since)), own);
        f.add(of(Template.CUE_GAP), relation, atoms.of(attributor.cuesBefore(k).isEmpty()), own);
    }

    /** What names the source, and how far the claim is from its cue. */
    private void source(Segment s, Candidate candidate, long relation, Features f) {
        candidate.cue().ifPresent(cue -> {
            long head = cue.source() < 0 ? atoms.of("none") : at.cls(cue.source());
            f.add(of(Template.SOURCE_HEAD), relation, head);
            int gap = cue.first() < s.first() ? s.first() - cue.reach() : cue.first() - s.end();
            f.add(
                    of(Template.SOURCE_GAP),
                    relation,
                    atoms.of(Math.max(-1, Math.min(4, gap))),
                    atoms.of(cue.kind().name()));
        });
    }

    /** Whether a source is one that can speak, and whether another candidate has such a source. */
    private void sound(
            Attributor attributor,
            int k,
            Segment s,
            List<Candidate> all,
            Candidate candidate,
            long relation,
            Features f) {
        boolean introduced = introduced(s);
        boolean near = candidate.distance() == 0;
        f.add(of(Template.DIRECT), relation, atoms.of(introduced), atoms.of(near));
        f.add(of(Template.SOUND), relation, atoms.of(sound(candidate)), atoms.of(introduced));
        boolean leading = false;
        boolean trailing = false;
        for (Candidate other : all) {
            boolean speaks = sound(other);
            leading |= speaks && other.relation() == Relation.LEADING && other.distance() == 0;
            trailing |= speaks && (other.relation() == Relation.TRAILING || other.relation() == Relation.TRAILING_FAR);
        }
        f.add(of(Template.SOUND_LEADING), relation, atoms.of(leading), atoms.of(introduced));
        f.add(of(Template.SOUND_TRAILING), relation, atoms.of(trailing), atoms.of(leading));
        boolean same = attributor.sameSentence(k - 1, k);
        f.add(
                of(Template.OPENING),
                relation,
                atoms.of(same),
                atoms.of(leading || !attributor.cuesBefore(k).isEmpty()));
    }

    /** Whether a complementiser, a colon or a quotation mark stands right before the claim. */
    private boolean introduced(Segment s) {
        int i = s.first() - 1;
        char mark = text.tokens().mark(i);
        while (i > 0 && (mark == '"' || mark == '«' || mark == '(')) {
            i--;
            mark = text.tokens().mark(i);
        }
        return mark == ':' || text.words().isParticle(i, "that");
    }

    private boolean sound(Candidate candidate) {
        if (candidate.chain().isEmpty()) {
            return false;
        }
        Link origin = candidate.chain().get(candidate.chain().size() - 1);
        int at = candidate.cue().map(CueMention::source).orElse(-1);
        return origin.id().isPresent()
                || origin.kind() != SourceKind.ORGANISATION
                || at >= 0 && text.phrases().at(Domain.COLLECTIVE, at) >= 0;
    }

    /** What stands between the claim and the one before. */
    private void stretch(Attributor attributor, int k, Segment s, long relation, Features f) {
        int start = attributor.stretchStart(k);
        int length = s.first() - start;
        boolean that = false;
        for (int i = start; i < s.first(); i++) {
            that |= text.words().isParticle(i, "that") || text.tokens().mark(i) == ':';
        }
        int cues = Math.min(2, attributor.cuesBefore(k).size());
        f.add(of(Template.STRETCH), relation, atoms.of(Math.min(4, (length + 1) / 2)), atoms.of(cues));
        f.add(of(Template.THAT), relation, atoms.of(that), atoms.of(cues));
        f.add(of(Template.CUES), relation, atoms.of(cues), at.cls(start));
        boolean first = firstPerson(s);
        f.add(of(Template.FIRST_PERSON), relation, atoms.of(first), atoms.of(speech[s.first()]));
    }

    private boolean firstPerson(Segment s) {
        for (int i = s.first(); i < s.end(); i++) {
            if (text.words().isVerb(i)
                    && text.words().known(i)
                    && Readings.person(text.words().reading(i)) == 1) {
                return true;
            }
        }
        return false;
    }

    /** How long the source before has been speaking, and whether the candidate is that source again. */
    private void run(Attributor attributor, int k, Candidate candidate, long relation, Features f) {
        int at1 = attributor.speakers().lastAt();
        List<Link> last = attributor.speakers().last();
        f.add(of(Template.POSITION_IN_REPORT), relation, atoms.of(Math.min(3, k)), atoms.of(last.isEmpty()));
        if (last.isEmpty()) {
            return;
        }
        long kind = atoms.of(last.get(last.size() - 1).kind().name());
        int since = Math.min(3, attributor.sentence(k) - attributor.sentence(at1));
        boolean again = !candidate.chain().isEmpty() && Chains.same(candidate.chain(), last);
        int length = attributor.runLength(k);
        f.add(of(Template.AGAIN), relation, atoms.of(again), atoms.of(since));
        f.add(of(Template.OWN_SPEAKS), relation, atoms.of(attributor.speakers().own()));
        f.add(of(Template.LAST_KIND), relation, kind, atoms.of(since));
        f.add(of(Template.LAST_RUN), relation, atoms.of(Math.min(4, length)), atoms.of(since));
        int sentence = text.sentences().first(attributor.sentence(k));
        f.add(of(Template.SENTENCE_OPENS), relation, at.word(sentence), atoms.of(since));
        long how = atoms.of(attributor.chosen(at1).relation().name());
        f.add(of(Template.ORIGINS), relation, how, atoms.of(since));
    }

    /** Whether all tokens from one place to another stand in speech. */
    private boolean oneQuotation(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!speech[i]) {
                return false;
            }
        }
        return true;
    }

    private void chain(Candidate candidate, long relation, Features f) {
        List<Link> chain = candidate.chain();
        f.add(of(Template.CHAIN), relation, atoms.of(Math.min(3, chain.size())));
        if (!chain.isEmpty()) {
            Link origin = chain.get(chain.size() - 1);
            f.add(
                    of(Template.KIND),
                    relation,
                    atoms.of(origin.kind().name()),
                    atoms.of(origin.id().isPresent()));
        }
    }
}
