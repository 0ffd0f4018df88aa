package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.comparison.Incident;
import org.isnad.format.ComparisonCells;
import org.isnad.format.ComparisonJson;
import org.isnad.format.ComparisonText;
import org.isnad.format.CsvOutput;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad incident}: one happening in full. */
@Command(
        name = "incident",
        mixinStandardHelpOptions = true,
        description =
                "Shows a happening: each origin's version with the chain through which it came, the numbers, the relations with both pieces of evidence, the grade and its rule.",
        footer = {"", "Example: isnad incident incident:0123456789abcdef"})
final class IncidentCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private AsOfOption moment;

    @Parameters(paramLabel = "ID", description = "The id of an incident, or of one of its claims.")
    private String id;

    IncidentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Incident incident = ledger.incident(id, moment.asOf())
                    .orElseThrow(() -> new LedgerException(
                            "there is no incident or claim %s: isnad incidents lists them".formatted(id)));
            console.print(
                    switch (options.format()) {
                        case TEXT -> ComparisonText.full(incident, console.look());
                        case JSON, JSONL -> ComparisonJson.full(incident) + "\n";
                        case CSV -> CsvOutput.lines(List.of(ComparisonCells.INCIDENT, ComparisonCells.of(incident)));
                    });
        }
        return 0;
    }
}
