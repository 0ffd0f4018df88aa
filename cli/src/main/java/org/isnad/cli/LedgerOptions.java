package org.isnad.cli;

import java.time.Clock;
import org.isnad.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger, and how its answers come out. */
final class LedgerOptions {
    @Mixin
    private LedgerPlace place;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Converter.class,
            description = "One of text, json, jsonl, csv; default ${DEFAULT-VALUE}.")
    private OutputFormat format;

    OutputFormat format() {
        return format;
    }

    /** Opens the ledger, made if it is not there. */
    Ledger open() {
        return Ledger.open(location(), Clock.systemUTC());
    }

    /** Opens the ledger, which must be there. */
    Ledger existing() {
        return Ledger.openExisting(location(), Clock.systemUTC());
    }

    String location() {
        return place.location();
    }
}
