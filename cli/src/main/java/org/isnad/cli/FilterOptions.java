package org.isnad.cli;

import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Paging;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims are asked for, and how many. */
final class FilterOptions {
    private static final int SCREEN = 50;

    @Mixin
    private ClaimOptions claims;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many. Default: 50 as text, all in other formats.")
    private Integer limit;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "Leave out the first so many.")
    private long offset;

    ClaimFilter filter() {
        return claims.filter();
    }

    Paging paging(OutputFormat format) {
        int most = limit != null ? limit : format == OutputFormat.TEXT ? SCREEN : Integer.MAX_VALUE;
        try {
            return new Paging(offset, most);
        } catch (LedgerException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Tells people that there is more than was printed. */
    static void more(Console console, Paging paging, boolean more) {
        if (more) {
            console.say("there is more: --offset %d goes on, --limit N gives more at once"
                    .formatted(paging.offset() + paging.limit()));
        }
    }
}
