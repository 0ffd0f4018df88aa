package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.format.CsvOutput;
import org.isnad.format.Look;
import org.isnad.format.Plain;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerJson;
import org.isnad.ledger.Paging;
import org.isnad.ledger.SourceSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad sources}: who says how much. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "Lists who stands behind the claims, the one with most claims first; spokespersons count as the body they speak for.",
        footer = {"", "Example: isnad sources --place الرقة --format csv"})
final class SourcesCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("key", "name", "id", "claims", "denials", "reports", "outlets", "first", "last");

    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Paging wanted = filter.paging(options.format());
        try (Ledger ledger = options.existing()) {
            Listing<SourceSummary> list = new Listing<>(
                    console,
                    options.format(),
                    new Listing.Shape<>(LedgerJson::of, COLUMNS, SourcesCommand::cells, SourcesCommand::text));
            List<SourceSummary> all = ledger.sources(filter.filter(), moment.asOf());
            all.stream().skip(wanted.offset()).limit(wanted.limit()).forEach(list::add);
            list.end("No sources.");
            FilterOptions.more(console, wanted, all.size() - wanted.offset() > wanted.limit());
        }
        return 0;
    }

    private static List<String> cells(SourceSummary source) {
        return List.of(
                CsvOutput.safe(source.key()),
                CsvOutput.safe(source.name()),
                source.id().orElse(""),
                Integer.toString(source.claims()),
                Integer.toString(source.denials()),
                Integer.toString(source.reports()),
                Integer.toString(source.outlets()),
                source.first().map(LocalDate::toString).orElse(""),
                source.last().map(LocalDate::toString).orElse(""));
    }

    private static String text(SourceSummary source, int number) {
        List<String> parts = new ArrayList<>();
        parts.add("%3d. %s".formatted(number, Look.own(Plain.of(source.name()))));
        parts.add("%d claims (%d denials)".formatted(source.claims(), source.denials()));
        parts.add("%d reports, %d outlets".formatted(source.reports(), source.outlets()));
        source.first()
                .ifPresent(first -> parts.add(first + " to " + source.last().orElse(first)));
        source.id().ifPresent(parts::add);
        return String.join(" · ", parts) + "\n";
    }
}
