package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad withdraw}: takes a report out of all answers. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Withdraws a report: its claims vanish from all answers, except those as of an earlier day.",
            "The journal keeps it."
        },
        footer = {"", "Example: isnad withdraw sha256:0123… --by Noor --why 'fabricated'"})
final class WithdrawCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private SignedOptions signed;

    @Parameters(paramLabel = "REPORT", description = "The id of a report.")
    private String report;

    @Option(names = "--undo", description = "Take a withdrawn report back in.")
    private boolean undo;

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Entry entry = undo
                    ? ledger.restore(report, signed.by(), signed.why())
                    : ledger.withdraw(report, signed.by(), signed.why());
            console.print(Facts.of(options.format())
                    .add("report", report)
                    .add("state", undo ? "restored" : "withdrawn")
                    .add("entry", entry.seq())
                    .print());
        }
        return 0;
    }
}
