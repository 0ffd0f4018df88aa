package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad review}: what a person decides about a claim. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Accepts, rejects or corrects a claim. Nothing is lost: each decision is an entry of the journal.",
        footer = {
            "",
            "Example: isnad review claim:0123456789abcdef --set type=shelling --by Noor --why 'mortars, not aircraft'",
            "A place is set by id or name: --set place=sy:raqqa; days: --set time=2017-10-14..2017-10-15."
        })
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    @Mixin
    private SignedOptions signed;

    @Parameters(paramLabel = "CLAIM", description = "The id of a claim.")
    private String claim;

    @ArgGroup(multiplicity = "1")
    private Choice choice;

    /** One of the three. */
    static final class Choice {
        @Option(names = "--accept", description = "The claim stands.")
        private boolean accept;

        @Option(names = "--reject", description = "The report does not say so.")
        private boolean reject;

        @Option(
                names = "--set",
                paramLabel = "FIELD=VALUE",
                description = "A field has another value; may be given several times.")
        private Map<String, String> set = new LinkedHashMap<>();
    }

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            for (Decision decision : decisions()) {
                ledger.review(claim, decision, signed.by(), signed.why());
            }
            Listing<LedgerClaim> list = new Listing<>(console, options.format(), ClaimShape.of(console.look()));
            ledger.claim(claim, AsOf.NOW).ifPresent(list::add);
            list.end("");
        }
        return 0;
    }

    private List<Decision> decisions() {
        if (choice.accept) {
            return List.of(new Decision.Accept());
        }
        if (choice.reject) {
            return List.of(new Decision.Reject());
        }
        return choice.set.entrySet().stream()
                .<Decision>map(set -> new Decision.Correct(set.getKey(), set.getValue()))
                .toList();
    }
}
