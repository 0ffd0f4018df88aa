package org.isnad.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.time.PublicationDay;
import org.isnad.reading.time.TimeMention;

/** The report's day: given, or inferred from its text and then said to be inferred. Pure apart from the list of problems. */
final class Days {
    private Days() {}

    /** Returns the report with its day of publication, if that can be known. */
    static Report of(Report report, ReportText text, Mentions mentions, List<Problem> problems) {
        if (report.published().isPresent()) {
            return report;
        }
        Optional<PublicationDay> day = PublicationDay.infer(text.tokens(), mentions.times());
        if (day.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NO_DATE,
                    "no day of publication is given or can be inferred: relative times stay open; give --published",
                    Optional.empty()));
            return report;
        }
        TimeMention from = mentions.times().get(day.get().mention());
        problems.add(new Problem(
                ProblemCode.INFERRED_DATE,
                "the day of publication, %s, was inferred from the text (%s)".formatted(day.get().day(), day.get().how()),
                Optional.of(text.span(from.first(), from.end()))));
        return report.withPublished(day.get().day(), PublishedBasis.INFERRED);
    }

    /** Returns the day from which relative times count: the report's, unless the text ties them to another. */
    static Optional<LocalDate> anchor(Report report, Mentions mentions, ReportText text, List<Problem> problems) {
        return report.published();
    }
}
