package org.isnad.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Report;

/**
 * What the comparison needs of a report, without its text.
 *
 * @param id the report's id
 * @param file the name under which it was given
 * @param outlet the outlet's name, if known
 * @param published the day of publication, if known
 * @param title the headline, if known
 * @param passages the near-duplicate signature of its text
 */
public record ReportHead(
        String id,
        String file,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> title,
        Passages passages) {

    /** Takes what is needed of a report; linear in the length of its text. */
    public static ReportHead of(Report report) {
        return new ReportHead(
                report.id(),
                report.file(),
                report.outlet(),
                report.published(),
                report.title(),
                Passages.of(report.text()));
    }
}
