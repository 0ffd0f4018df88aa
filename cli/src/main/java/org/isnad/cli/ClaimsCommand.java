package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad claims}: the claims of the ledger. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists the claims of the ledger, in the order in which their reports came.",
        footer = {"", "Example: isnad claims --place الرقة --type air-strike,shelling --from 2017-10-01 --format csv"})
final class ClaimsCommand implements Callable<Integer> {
    private static final int STEP = 1000;

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
        Paging wanted = filter.paging(options.format());
        try (Ledger ledger = options.existing()) {
            Listing<LedgerClaim> list = new Listing<>(console, options.format(), ClaimShape.of(console.look()));
            boolean more = true;
            while (more && list.count() < wanted.limit()) {
                Paging step = new Paging(wanted.offset() + list.count(), Math.min(STEP, wanted.limit() - list.count()));
                Page<LedgerClaim> page = ledger.claims(filter.filter(), moment.asOf(), step);
                page.items().forEach(list::add);
                more = page.more();
            }
            list.end("No claims.");
            FilterOptions.more(console, wanted, more);
        }
        return 0;
    }
}
