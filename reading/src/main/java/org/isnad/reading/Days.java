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
import org.isnad.reading.time.TimeResolver;

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
                "the day of publication, %s, was inferred from the text (%s)"
                        .formatted(day.get().day(), day.get().how()),
                Optional.of(text.span(from.first(), from.end()))));
        return report.withPublished(day.get().day(), PublishedBasis.INFERRED);
    }

    /**
     * Returns the day from which relative times count: the report's, unless the text ties a relative word to a weekday or date that does
     * not agree with it («أمس الإثنين» in a report that was collected days later). Notes what does not agree.
     */
    static Optional<LocalDate> anchor(Report report, Mentions mentions, ReportText text, List<Problem> problems) {
        Optional<LocalDate> day = report.published();
        for (TimeMention mention : mentions.times()) {
            if (mention.badDate()) {
                problems.add(problem(ProblemCode.BAD_DATE, "no calendar has this day: it was left out", mention, text));
            }
            if (mention.twinMismatch()) {
                String message = "two names of one month do not agree here: the first was taken";
                problems.add(problem(ProblemCode.DATE_MISMATCH, message, mention, text));
            }
        }
        if (day.isEmpty()) {
            return day;
        }
        for (TimeMention mention : mentions.times()) {
            Optional<LocalDate> tied = TimeResolver.anchor(mention.value(), day.get());
            if (tied.isPresent() && !tied.get().equals(day.get())) {
                String message =
                        "these words and the report's day, %s, do not agree: relative days of this report count from %s"
                                .formatted(day.get(), tied.get());
                problems.add(problem(ProblemCode.DATE_MISMATCH, message, mention, text));
                return tied;
            }
        }
        return day;
    }

    private static Problem problem(ProblemCode code, String message, TimeMention mention, ReportText text) {
        return new Problem(code, message, Optional.of(text.span(mention.first(), mention.end())));
    }
}
