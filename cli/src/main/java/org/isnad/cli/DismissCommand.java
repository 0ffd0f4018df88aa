package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.comparison.DisputeKind;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad dismiss}: a person says that a contradiction is none. */
@Command(
        name = "dismiss",
        mixinStandardHelpOptions = true,
        description = {
            "Dismisses a contradiction between two claims: it vanishes from the answers, except those as of an earlier day.",
            "The journal keeps who dismissed it and why."
        },
        footer = {"", "Example: isnad dismiss claim:01… claim:23… --by Noor --why 'two different attacks'"})
final class DismissCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private SignedOptions signed;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of the one claim.")
    private String claim;

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of the other.")
    private String other;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "In what, if they contradict each other in several: number, polarity, place, time, party, outcome.")
    private String kind;

    DismissCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<DisputeKind> wanted = kind();
        try (Ledger ledger = options.existing()) {
            List<Relation> found = ledger.relations(claim, AsOf.NOW).stream()
                    .filter(r -> r.kind() == RelationKind.CONTRADICTS)
                    .filter(r -> r.a().claim().equals(other) || r.b().claim().equals(other))
                    .filter(r ->
                            wanted.isEmpty() || r.dispute().map(d -> d.kind()).equals(wanted))
                    .toList();
            if (found.isEmpty()) {
                throw new LedgerException(
                        "%s and %s do not contradict each other%s: isnad contradictions lists what does"
                                .formatted(
                                        claim,
                                        other,
                                        wanted.map(k -> " in " + k.label()).orElse("")));
            }
            for (Relation relation : found) {
                Entry entry = ledger.dismiss(relation, signed.by(), signed.why());
                console.print(Facts.of(options.format())
                        .add(
                                "dismissed",
                                relation.dispute().orElseThrow().kind().label())
                        .add("a", relation.a().claim())
                        .add("b", relation.b().claim())
                        .add("entry", entry.seq())
                        .print());
            }
        }
        return 0;
    }

    private Optional<DisputeKind> kind() {
        try {
            return Optional.ofNullable(kind).map(label -> Labelled.of(DisputeKind.class, label));
        } catch (ModelException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
