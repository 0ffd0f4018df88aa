package org.isnad.reading.attribution;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Link;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
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
        SAME_SENTENCE
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
        this.t = Arrays.stream(Template.values()).mapToLong(v -> atoms.of(v.name())).toArray();
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
        f.add(of(Template.CONJUNCTION), relation, atoms.of(text.words().hasConjunction(s.first())), at.cls(s.first() - 1));
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
            f.add(of(Template.KIND), relation, atoms.of(origin.kind().name()), atoms.of(origin.id().isPresent()));
        }
    }
}
