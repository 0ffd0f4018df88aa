package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.format.ExplainOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: why each field has its value. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows for each claim of a report which rule read which field from which words.",
        footer = {"", "Example: isnad explain --published 2017-10-15 report.txt"})
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReportOptions options;

    @Parameters(paramLabel = "FILE|-", description = "The report, or - for standard input.")
    private String file;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean read = true;
        for (Item item : Items.of(List.of(file), options.manifest(), options.details())) {
            Outcome outcome = Outcome.of(item, console.in(), r -> ExplainOutput.of(r, console.look()));
            if (outcome.read()) {
                console.print(outcome.output());
            } else {
                console.say(outcome.output());
                read = false;
            }
        }
        return read ? 0 : 1;
    }
}
