package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad rebuild}: all projections again from the journal. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes claims, incidents, sources and search index again from the journal.",
        footer = {"", "Example: isnad rebuild --ledger raqqa.db"})
final class RebuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            int entries =
                    (int) Math.min(Integer.MAX_VALUE, ledger.status(AsOf.NOW).entries());
            long done;
            try (Progress progress = Progress.of(console, "rebuilding", entries)) {
                done = ledger.rebuild(seq -> progress.step());
            }
            console.print(Facts.of(options.format()).add("entries", done).print());
        }
        return 0;
    }
}
