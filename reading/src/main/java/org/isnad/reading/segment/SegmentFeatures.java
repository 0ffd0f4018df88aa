package org.isnad.reading.segment;

import java.util.Arrays;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of the tokens of one text for the segmenter. Not thread-safe: one for each text. */
public final class SegmentFeatures {
    private final ReportText text;
    private final Words words;
    private final TokenAtoms at;
    private final Atoms atoms;
    private final long[] t;
    private final Context context;
    private final boolean[] speech;
    private final boolean[] name;
    private final long[] uses;
    private final long[] domains;

    /** Prepares a text. */
    public SegmentFeatures(ReportText text, Iterable<Quotation> quotations, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.t = Template.atoms(atoms);
        this.context = new Context(text);
        this.uses =
                Arrays.stream(Use.values()).mapToLong(u -> atoms.of(u.name())).toArray();
        this.domains = Arrays.stream(Domain.values())
                .mapToLong(d -> atoms.of(d.name()))
                .toArray();
        this.speech = new boolean[text.tokens().size()];
        this.name = new boolean[text.tokens().size()];
        for (Quotation q : quotations) {
            boolean[] mark = q.kind() == Quotation.Kind.SPEECH ? speech : name;
            for (int i = q.open(); i < Math.min(q.close() + 1, mark.length); i++) {
                mark[i] = true;
            }
        }
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    /** Puts the features of token {@code i} into a list. */
    public void at(int i, Features f) {
        f.clear();
        f.add(of(Template.BIAS));
        window(i, f);
        pairs(i, f);
        clitics(i, f);
        surroundings(i, f);
        phrases(i, f);
    }

    private void window(int i, Features f) {
        f.add(of(Template.C_3), at.cls(i - 3));
        f.add(of(Template.C_2), at.cls(i - 2));
        f.add(of(Template.C_1), at.cls(i - 1));
        f.add(of(Template.C0), at.cls(i));
        f.add(of(Template.C1), at.cls(i + 1));
        f.add(of(Template.C2), at.cls(i + 2));
        f.add(of(Template.C3), at.cls(i + 3));
        f.add(of(Template.W_2), at.word(i - 2));
        f.add(of(Template.W_1), at.word(i - 1));
        f.add(of(Template.W0), at.word(i));
        f.add(of(Template.W1), at.word(i + 1));
        f.add(of(Template.W2), at.word(i + 2));
    }

    private void pairs(int i, Features f) {
        f.add(of(Template.C_1C0), at.cls(i - 1), at.cls(i));
        f.add(of(Template.C0C1), at.cls(i), at.cls(i + 1));
        f.add(of(Template.C_2C_1C0), at.cls(i - 2), at.cls(i - 1), at.cls(i));
        f.add(of(Template.C_1C0C1), at.cls(i - 1), at.cls(i), at.cls(i + 1));
        f.add(of(Template.C0C1C2), at.cls(i), at.cls(i + 1), at.cls(i + 2));
        f.add(of(Template.W_1W0), at.word(i - 1), at.word(i));
        f.add(of(Template.W0W1), at.word(i), at.word(i + 1));
        f.add(of(Template.W_1C0), at.word(i - 1), at.cls(i));
        f.add(of(Template.C_1W0), at.cls(i - 1), at.word(i));
        f.add(of(Template.W0C1), at.word(i), at.cls(i + 1));
    }

    private void clitics(int i, Features f) {
        int bits = (words.hasConjunction(i) ? 1 : 0)
                + (words.preposition(i) != 0 ? 2 : 0)
                + (words.hasArticle(i) ? 4 : 0)
                + (words.hasPronoun(i) ? 8 : 0);
        long clitics = atoms.of(bits);
        f.add(of(Template.CLITICS), clitics);
        f.add(of(Template.CLITICS_C0), clitics, at.cls(i));
        f.add(of(Template.CLITICS_C_1C0), clitics, at.cls(i - 1), at.cls(i));
        f.add(of(Template.CLITICS_C0C1), clitics, at.cls(i), at.cls(i + 1));
        f.add(of(Template.CLITICS_C0_COMMA), clitics, at.cls(i), atoms.of(context.comma(i)));
        f.add(of(Template.CLITICS_C0_VERB), clitics, at.cls(i), atoms.of(context.verbAhead(i)));
    }

    private void surroundings(int i, Features f) {
        long cue = uses[context.cue(i).ordinal()];
        long covered = atoms.of(context.covered(i));
        f.add(of(Template.CUE), cue, covered);
        f.add(of(Template.CUE_C0), cue, covered, at.cls(i));
        f.add(of(Template.CUE_C_1), cue, covered, at.cls(i - 1));
        f.add(of(Template.CUE_DISTANCE), cue, covered, atoms.of(bucket(context.cueDistance(i))));
        f.add(of(Template.CUE_AHEAD), uses[context.cueAhead(i).ordinal()], covered);
        f.add(of(Template.CUE_AHEAD_THAT), uses[context.cueAhead(i).ordinal()], atoms.of(context.thatAhead(i)), cue);
        f.add(of(Template.SENTENCE_START), atoms.of(bucket(context.sinceStart(i))));
        f.add(of(Template.SENTENCE_START_C0), atoms.of(Math.min(3, context.sinceStart(i))), at.cls(i));
        f.add(
                of(Template.START_CUE_AHEAD),
                atoms.of(Math.min(3, context.sinceStart(i))),
                uses[context.cueAhead(i).ordinal()],
                atoms.of(context.thatAhead(i)));
        long verbs = atoms.of(context.verbsSinceBorder(i));
        f.add(of(Template.VERBS_SINCE), verbs, at.cls(i));
        f.add(of(Template.VERB_AHEAD), atoms.of(context.verbAhead(i)), atoms.of(context.comma(i)));
        f.add(of(Template.VERB_AHEAD_CUE), atoms.of(context.verbAhead(i)), cue, covered);
        if (words.hasConjunction(i) || context.comma(i)) {
            int verb = context.lastVerb(i);
            long conjunction = atoms.of((words.hasConjunction(i) ? 1 : 0) + (context.comma(i) ? 2 : 0));
            f.add(of(Template.LAST_VERB), at.cls(verb), at.cls(i), conjunction);
            f.add(of(Template.LAST_VERB_CUE), at.cls(verb), cue, covered);
            int masdar = context.lastMasdar(i);
            f.add(of(Template.LAST_MASDAR), at.cls(masdar - 1), at.cls(i), conjunction);
            f.add(of(Template.NUMBER_SINCE), atoms.of(context.numberSince(i)), at.cls(i), conjunction);
        }
        f.add(of(Template.RELATIVE), atoms.of(context.relative(i)), at.cls(i));
        f.add(of(Template.QUOTE), atoms.of(speech[i]), atoms.of(name[i]));
        f.add(of(Template.QUOTE_C0), atoms.of(speech[i]), at.cls(i), at.cls(i - 1));
        f.add(of(Template.LINE), atoms.of(Math.min(4, context.line(i))), atoms.of(Math.min(2, context.sinceStart(i))));
        f.add(of(Template.LINE_LENGTH), atoms.of(bucket(context.lineLength(i))));
        f.add(of(Template.LINE_MARKS), atoms.of(context.lineHasStop(i)), atoms.of(bucket(context.lineLength(i))));
    }

    private void phrases(int i, Features f) {
        for (Domain domain : PHRASES) {
            if (text.phrases().at(domain, i) >= 0) {
                f.add(of(Template.PHRASE), domains[domain.ordinal()]);
                f.add(
                        of(Template.PHRASE_CUE),
                        domains[domain.ordinal()],
                        uses[context.cue(i).ordinal()],
                        atoms.of(context.covered(i)));
            }
            if (context.inside(domain, i)) {
                f.add(of(Template.PHRASE_INSIDE), domains[domain.ordinal()]);
            }
            if (context.endsBefore(domain, i)) {
                f.add(of(Template.PHRASE_BEFORE), domains[domain.ordinal()], at.cls(i));
            }
        }
    }

    static final Domain[] PHRASES = {
        Domain.CUE_PHRASE,
        Domain.CHANNEL,
        Domain.ANONYMITY,
        Domain.UNSTATED,
        Domain.CONNECTIVE,
        Domain.EVENT_PHRASE,
        Domain.TITLE,
        Domain.ACTOR,
        Domain.COLLECTIVE,
        Domain.PERSON_NAME
    };

    /** Distances on a scale that tells near ones well. */
    static int bucket(int distance) {
        if (distance < 5) {
            return distance;
        }
        return distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : distance < 40 ? 8 : 9;
    }

    /** Returns whether a use speaks. */
    static boolean speaks(Words words, int i) {
        Use use = words.use(i);
        WordClass cls = words.cls(i);
        boolean form = cls.isVerb()
                || cls == WordClass.PARTICIPLE && !words.hasArticle(i)
                || cls == WordClass.MASDAR && words.hasPronoun(i);
        return form && (use.attributes() || use == Use.ACT);
    }
}
