package org.isnad.reading.claim;

import org.isnad.reading.attribution.Candidate;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * A claim's stretch of text with its main part, its verb and who says it.
 *
 * @param text the report
 * @param segment the tokens
 * @param mask which of them are its main part
 * @param source who says it
 * @param verb the first finite verb of the main part, or -1
 * @param event the first word of the main part that stands for an event, or -1
 */
public record Clause(ReportText text, Segment segment, Mask mask, Candidate source, int verb, int event) {

    /** Reads the outline of a clause. */
    static Clause of(ReportText text, Segment segment, Candidate source) {
        Mask mask = Mask.of(text, segment);
        Words words = text.words();
        int verb = -1;
        int event = -1;
        for (int i = segment.first(); i < segment.end(); i++) {
            if (!mask.isMain(i)) {
                continue;
            }
            if (verb < 0 && words.isVerb(i)) {
                verb = i;
            }
            if (event < 0 && words.known(i) && words.lemma(i).type().isPresent()) {
                event = i;
            }
        }
        return new Clause(text, segment, mask, source, verb, event);
    }

    private static final int LOOK_BACK = 24;

    /** Returns the last word before the clause, in its sentence, that speaks or acts by speech («طالب … ب»), or -1. */
    int lead() {
        int sentence = text.sentences().first(text.sentences().at(first()));
        for (int i = first() - 1; i >= Math.max(sentence, first() - LOOK_BACK); i--) {
            Use use = words().use(i);
            if (use.attributes() || use == Use.ACT) {
                return i;
            }
        }
        return -1;
    }

    Words words() {
        return text.words();
    }

    int first() {
        return segment.first();
    }

    int end() {
        return segment.end();
    }
}
