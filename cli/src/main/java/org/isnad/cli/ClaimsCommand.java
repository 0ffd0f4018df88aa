package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad claims}: the claims of the ledger. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists the claims of the ledger, in the order in which their reports came.",
        footer = {"", "Example: isnad claims --place الرقة --type air-strike,shelling --from 2017-10-01 --format csv"})
final class ClaimsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            new Listing<>(console, options.format(), ClaimShape.of(console.look()))
                    .all(
                            filter.paging(options.format()),
                            step -> ledger.claims(filter.filter(), moment.asOf(), step),
                            "No claims.");
        }
        return 0;
    }
}
