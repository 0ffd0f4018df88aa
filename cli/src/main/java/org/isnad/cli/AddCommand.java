package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: reports into the ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the ledger. A report that is there already changes nothing.",
        footer = {
            "",
            "Example: isnad add --ledger raqqa.db --manifest reports.tsv",
            "A report is safe once it is counted; run the command again after a failure. Exit status: 0 all added, 1 some failed, 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {
    private static final int HELD = 256;

    private final Console console;

    @Mixin
    private LedgerOptions ledgerOptions;

    @Mixin
    private ReportOptions options;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Reports, folders of reports, - for standard input.")
    private List<String> files = new ArrayList<>();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && !options.hasManifest()) {
            throw new UsageException(
                    "name a report, a folder, - for standard input, or a --manifest; see isnad add --help");
        }
        List<Item> items = Items.of(files, options.manifest(), options.details());
        String reader = Build.reader();
        try (Ledger ledger = ledgerOptions.open();
                Progress progress = Progress.of(console, "adding", items.size());
                Adder adder = new Adder(ledger, new AddReport(console, ledgerOptions.format()), progress)) {
            Batch.run(items, HELD, item -> Prepared.of(item, console.in(), ledger, reader), adder::take);
            return adder.finish() ? 0 : 1;
        }
    }
}
