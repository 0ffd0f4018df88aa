package org.isnad.reading;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.text.ReportText;

/** What a reader of the output should know about a report's text: marks that do not pair, half characters, hidden directions. */
final class Checks {
    private static final int LONG_TEXT = 80;

    private Checks() {}

    static void of(Report report, ReportText text, Mentions mentions, List<Claim> claims, List<Problem> problems) {
        characters(report.text(), problems);
        for (Quotation q : mentions.quotations()) {
            if (!q.closed()) {
                problems.add(new Problem(
                        ProblemCode.QUOTES,
                        "a quotation is opened and never closed: its end is a guess",
                        Optional.of(text.span(q.open(), q.open() + 1))));
                break;
            }
        }
        if (text.tokens().size() > LONG_TEXT && text.sentences().size() < 2) {
            problems.add(new Problem(
                    ProblemCode.NO_PUNCTUATION,
                    "the text has no full stops: sentences were cut by rule",
                    Optional.empty()));
        }
        if (claims.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NO_CLAIMS, "nothing was found that a claim could be made of", Optional.empty()));
        }
    }

    private static void characters(String raw, List<Problem> problems) {
        boolean half = false;
        boolean direction = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) && !half) {
                half = true;
                problems.add(at(ProblemCode.SURROGATE, "half a character (a lone surrogate) stands in the text", i));
            } else if (!direction && (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069')) {
                direction = true;
                problems.add(at(
                        ProblemCode.DIRECTION,
                        "characters that override the direction stand in the text: it may look other than it is",
                        i));
            }
        }
    }

    private static Problem at(ProblemCode code, String message, int offset) {
        return new Problem(code, message, Optional.of(new Span(offset, offset + 1)));
    }
}
