package org.isnad.reading.claim;

import org.isnad.reading.attribution.Candidate;
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
