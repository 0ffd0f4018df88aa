package org.isnad.cli;

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

    Ledger open() {
        return place.open();
    }

    Ledger existing() {
        return place.existing();
    }

    String location() {
        return place.location();
    }
}
