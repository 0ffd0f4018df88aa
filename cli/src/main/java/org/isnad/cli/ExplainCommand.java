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

    @Mixin
    private IntakeOptions intake;

    @Parameters(paramLabel = "FILE|URL|-", description = "The report, a page or its address, or - for standard input.")
    private String file;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Arrivals arrivals = new Arrivals(console, options, intake);
        boolean[] read = {true};
        arrivals.each(List.of(file), arrival -> {
            Outcome outcome = Outcome.of(arrival, arrivals.in(), r -> ExplainOutput.of(r, console.look()));
            if (outcome.read()) {
                console.print(outcome.output());
            } else {
                console.say(outcome.output());
                read[0] = false;
            }
        });
        return read[0] ? 0 : 1;
    }
}
