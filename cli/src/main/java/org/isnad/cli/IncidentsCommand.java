package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.comparison.Incident;
import org.isnad.format.ComparisonCells;
import org.isnad.format.ComparisonJson;
import org.isnad.format.ComparisonText;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad incidents}: what the sources speak of, each happening once. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        description =
                "Lists the happenings of the ledger, those with most claims first: who affirms and who denies each, the numbers, the grade.",
        footer = {"", "Example: isnad incidents --place الرقة --format jsonl"})
final class IncidentsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    IncidentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Listing<Incident> list = new Listing<>(
                    console,
                    options.format(),
                    new Listing.Shape<>(
                            ComparisonJson::of,
                            ComparisonCells.INCIDENT,
                            ComparisonCells::of,
                            (incident, number) -> ComparisonText.of(incident, number, console.look())));
            list.all(
                    filter.paging(options.format()),
                    step -> ledger.incidents(filter.filter(), moment.asOf(), step),
                    "No incidents.");
        }
        return 0;
    }
}
