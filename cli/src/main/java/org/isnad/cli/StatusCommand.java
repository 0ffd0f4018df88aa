package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad status}: how much is in the ledger. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Counts what is in the ledger.",
        footer = {"", "Example: isnad status --format json"})
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private AsOfOption moment;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Status status = ledger.status(moment.asOf());
            console.print(Facts.of(options.format())
                    .add("ledger", status.location())
                    .add("reports", status.reports())
                    .add("withdrawn", status.withdrawn())
                    .add("claims", status.claims())
                    .add("incidents", status.incidents())
                    .add("contradictions", status.contradictions())
                    .add("reviewed", status.reviewed())
                    .add("again", status.again())
                    .add("entries", status.entries())
                    .add("head", status.head())
                    .print());
        }
        return 0;
    }
}
