package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad verify}: whether the journal is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes the chain of the journal, and names the first entry that is not as it was written.",
            "Note the head elsewhere: with it, a later check shows that nothing before it was changed or cut off."
        },
        footer = {"", "Example: isnad verify --ledger raqqa.db", "Exit status: 0 sound, 1 broken, 2 wrong usage."})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerOptions options;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = options.existing()) {
            Verification found = ledger.verify();
            boolean sound = found.broken().isEmpty();
            Facts facts = Facts.of(options.format())
                    .add("sound", sound)
                    .add("entries", found.entries())
                    .add("head", found.head());
            found.broken().ifPresent(b -> facts.add("broken", b.seq()).add("reason", b.reason()));
            console.print(facts.print());
            found.broken().ifPresent(b -> console.say("entry %d of the journal: %s".formatted(b.seq(), b.reason())));
            return sound ? 0 : 1;
        }
    }
}
