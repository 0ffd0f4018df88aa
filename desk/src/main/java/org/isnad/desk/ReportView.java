package org.isnad.desk;

import java.util.List;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;

/**
 * A report with its evidence.
 *
 * @param frame what every page needs
 * @param report the report
 * @param segments its text
 * @param claims its claims, in the order of the text
 */
public record ReportView(Frame frame, LedgerReport report, List<Segment> segments, List<LedgerClaim> claims) {
    /** Copies the lists. */
    public ReportView {
        segments = List.copyOf(segments);
        claims = List.copyOf(claims);
    }
}
