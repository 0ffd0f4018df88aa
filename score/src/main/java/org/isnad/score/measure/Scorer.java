package org.isnad.score.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceReport;

/**
 * Measures claims that were read against annotated ones. A claim matches one of the reference when their spans overlap by half; minor
 * claims of the reference are neither required nor punished; where the two annotators differ, either is right. {@code touch-free} is the
 * share of the major claims of which every field is right, {@code core} asks for fewer fields; beside the first stands a 95 % interval.
 * Not thread-safe.
 */
public final class Scorer {
    private final List<ReportScore> reports = new ArrayList<>();

    /** Takes a report: its annotation and what was read. */
    public void add(ReferenceReport reference, List<ReferenceClaim> read) {
        reports.add(ReportScorer.score(reference, read));
    }

    /** Returns the figures over all reports. */
    public Measures measures() {
        Measures.Builder out = new Measures.Builder();
        Totals.into(reports, out);
        if (!reports.isEmpty()) {
            Totals.interval(reports, out);
        }
        return out.build();
    }

    /** Returns what is not as the reference has it, sorted by kind; within a kind in the order of the reports. */
    public List<Miss> misses() {
        return reports.stream()
                .flatMap(r -> r.misses().stream())
                .sorted(Comparator.comparing(Miss::kind))
                .toList();
    }
}
