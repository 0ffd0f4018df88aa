package org.isnad.cli;

import java.time.LocalDate;
import org.isnad.ledger.AsOf;
import picocli.CommandLine.Option;

/** The moment of which a question is asked. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = ReportOptions.Day.class,
            description = "Answer with what the ledger knew at the end of that day (midnight UTC).")
    private LocalDate day;

    AsOf asOf() {
        return day == null ? AsOf.NOW : AsOf.endOf(day);
    }
}
