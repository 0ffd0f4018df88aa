package org.isnad.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: reports into the ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the ledger. A report that is there already changes nothing.",
        footer = {
            "",
            "Examples: isnad add --ledger raqqa.db --manifest reports.tsv",
            "          isnad add --every 15m --follow https://agency.example/rss",
            "A report is safe once it is counted; run the command again after a failure. Exit status: 0 all added, 1 some failed, 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {
    private static final int HELD = 256;

    private final Console console;

    @Mixin
    private LedgerOptions ledgerOptions;

    @Mixin
    private ReportOptions options;

    @Mixin
    private IntakeOptions intake;

    @Option(
            names = "--watch",
            description = "Go on watching the folders named, and add what is put there, until stopped.")
    private boolean watch;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = IntakeOptions.Time.class,
            description =
                    "Ask the addresses named again at this interval, such as 15m, and add what is new, until stopped.")
    private Duration every;

    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "0..*",
            description = "Reports, pages, feeds, web archives, folders of them, addresses, - for standard input.")
    private List<String> files = new ArrayList<>();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && !options.hasManifest()) {
            throw new UsageException(
                    "name a report, a folder, an address, - for standard input, or a --manifest; see isnad add --help");
        }
        Repeating.check(files, watch, every);
        Arrivals arrivals = new Arrivals(console, options, intake);
        try (Ledger ledger = ledgerOptions.open()) {
            Duplicates duplicates = new Duplicates(ledger, console);
            Round round = new Round(ledger, arrivals.in(), duplicates);
            if (watch || every != null) {
                return new Repeating(console, intake, options.details(), arrivals).run(files, every, round::add);
            }
            return round.add(out -> arrivals.each(files, out), arrivals.count(files)) ? 0 : 1;
        }
    }

    /** Adds what comes, as one batch, and tells the sum. */
    private final class Round {
        private final Ledger ledger;
        private final InputStream in;
        private final Duplicates duplicates;
        private final String reader = Build.reader();

        Round(Ledger ledger, InputStream in, Duplicates duplicates) {
            this.ledger = ledger;
            this.in = in;
            this.duplicates = duplicates;
        }

        boolean add(Consumer<Consumer<Arrival>> source, int count) {
            AddReport report = new AddReport(console, ledgerOptions.format());
            try (Progress progress = Progress.of(console, "adding", count);
                    Adder adder = new Adder(ledger, report, progress)) {
                Batch.<Duplicates.Judged, Prepared>run(
                        out -> source.accept(arrival -> out.accept(duplicates.judge(arrival))),
                        HELD,
                        judged -> judged.known()
                                .<Prepared>map(Prepared.Settled::new)
                                .orElseGet(() -> Prepared.of(judged.arrival(), in, ledger, reader, judged.notes())),
                        adder::take);
                return adder.finish();
            }
        }
    }
}
