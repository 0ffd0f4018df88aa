package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.format.ComparisonCells;
import org.isnad.format.ComparisonJson;
import org.isnad.format.ComparisonText;
import org.isnad.ledger.Contradiction;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad contradictions}: who contradicts whom in what. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists where two claims cannot both stand as they are: in number, polarity, place, time, party or outcome, with both pieces of evidence.",
            "None is judged: the grade says how far they exclude each other."
        },
        footer = {"", "Example: isnad contradictions --from 2017-10-01 --format jsonl", "See also: isnad dismiss"})
final class ContradictionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private AsOfOption moment;

    @Option(names = "--dismissed", description = "Those that a person dismissed, too.")
    private boolean dismissed;

    ContradictionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Listing<Contradiction> list = new Listing<>(
                    console,
                    options.format(),
                    new Listing.Shape<>(
                            c -> ComparisonJson.contradiction(c.relation(), c.incident()),
                            ComparisonCells.CONTRADICTION,
                            c -> ComparisonCells.contradiction(c.relation(), c.incident()),
                            (c, number) ->
                                    ComparisonText.contradiction(c.relation(), c.incident(), number, console.look())));
            list.all(
                    filter.paging(options.format()),
                    step -> {
                        Page<Contradiction> page = ledger.contradictions(filter.filter(), moment.asOf(), step);
                        return new Page<>(
                                page.items().stream().filter(this::shown).toList(), page.more());
                    },
                    "No contradictions.");
        }
        return 0;
    }

    private boolean shown(Contradiction contradiction) {
        return dismissed || contradiction.dismissed().isEmpty();
    }
}
