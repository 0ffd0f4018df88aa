package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerPlace {
    private static final String DEFAULT = "isnad.db";

    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description =
                    "The ledger: a file, or jdbc:postgresql://HOST/DATABASE?user=NAME. Default: ISNAD_LEDGER, else isnad.db here.")
    private String ledger;

    String location() {
        return Optional.ofNullable(ledger)
                .or(() -> Optional.ofNullable(System.getenv("ISNAD_LEDGER")).filter(name -> !name.isBlank()))
                .orElse(DEFAULT);
    }
}
