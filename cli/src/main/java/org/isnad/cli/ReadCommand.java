package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.format.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad read}: from reports to claims. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads Arabic reports into claims: who said that what happened, through whom, where, when, to how many.",
        footer = {
            "",
            "Example: isnad read --outlet \"عنب بلدي\" --published 2017-10-15 --format json report.txt",
            "A folder means its files that hold reports (text, pages, PDF, feeds, web archives, JSON lines) and those below it. Exit status: 0 all read, 1 some could not be read, 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {
    private static final int HELD = 2 * Runtime.getRuntime().availableProcessors();

    private final Console console;

    @Mixin
    private ReportOptions options;

    @Mixin
    private IntakeOptions intake;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Converter.class,
            description = "One of text, json, jsonl, csv; default ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "0..*",
            description = "Reports, pages, feeds, web archives, folders of them, addresses, - for standard input.")
    private List<String> files = new ArrayList<>();

    private boolean any;
    private boolean refused;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && !options.hasManifest()) {
            throw new UsageException(
                    "name a report, a folder, - for standard input, or a --manifest; see isnad read --help");
        }
        Arrivals arrivals = new Arrivals(console, options, intake);
        boolean several = !arrivals.single(files);
        console.print(format.start(several));
        Look look = console.look();
        try (Progress progress = Progress.of(console, "reading", arrivals.count(files))) {
            Batch.<Arrival, Outcome>run(
                    out -> arrivals.each(files, out),
                    HELD,
                    arrival -> Outcome.of(arrival, arrivals.in(), r -> format.of(r, look)),
                    outcome -> {
                        take(outcome);
                        progress.step();
                    });
        }
        console.print(format.end(several, any));
        return refused ? 1 : 0;
    }

    private void take(Outcome outcome) {
        if (!outcome.read()) {
            refused = true;
            console.say(outcome.output());
            return;
        }
        console.print((any ? format.between() : "") + outcome.output());
        any = true;
    }
}
