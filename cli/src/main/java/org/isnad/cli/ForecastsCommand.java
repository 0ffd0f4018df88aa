package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Forecasts;
import org.isnad.format.ComparisonCells;
import org.isnad.format.ComparisonJson;
import org.isnad.format.ComparisonText;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Paging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad forecasts}: what was foretold, and what came of it. */
@Command(
        name = "forecasts",
        mixinStandardHelpOptions = true,
        description = "Lists claims about the future and what came of each: came-true, did-not, partly, or open.",
        footer = {
            "",
            "Example: isnad forecasts --origin actor:sdf",
            "The record of each source: isnad forecasts --by-source"
        })
final class ForecastsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    @Option(names = "--settled", description = "Only those of which something is known to have come.")
    private boolean settled;

    @Option(names = "--by-source", description = "Count for each source what came of its forecasts.")
    private boolean bySource;

    ForecastsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            List<Forecast> all = ledger.forecasts(filter.filter(), moment.asOf()).stream()
                    .filter(forecast -> !settled || forecast.outcome().isPresent())
                    .toList();
            if (bySource) {
                print(
                        Forecasts.records(all),
                        new Listing.Shape<>(
                                ComparisonJson::of,
                                ComparisonCells.RECORD,
                                ComparisonCells::of,
                                (record, number) -> ComparisonText.of(record)));
            } else {
                print(
                        all,
                        new Listing.Shape<>(
                                ComparisonJson::of,
                                ComparisonCells.FORECAST,
                                ComparisonCells::of,
                                (forecast, number) -> ComparisonText.of(forecast, number, console.look())));
            }
        }
        return 0;
    }

    private <T> void print(List<T> all, Listing.Shape<T> shape) {
        Paging wanted = filter.paging(options.format());
        Listing<T> list = new Listing<>(console, options.format(), shape);
        all.stream().skip(wanted.offset()).limit(wanted.limit()).forEach(list::add);
        list.end("No forecasts.");
        FilterOptions.more(console, wanted, all.size() - wanted.offset() > wanted.limit());
    }
}
