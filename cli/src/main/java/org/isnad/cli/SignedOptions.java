package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class SignedOptions {
    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private String why;

    String by() {
        return by;
    }

    Optional<String> why() {
        return Optional.ofNullable(why);
    }
}
