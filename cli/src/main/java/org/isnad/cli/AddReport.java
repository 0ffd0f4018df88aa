package org.isnad.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.format.CsvOutput;
import org.isnad.format.JsonOutput;
import org.isnad.ledger.AddOutcome;
import org.isnad.ledger.Added;
import org.isnad.ledger.LedgerJson;

/** Tells what became of each report: people at the end, programs at once, a line for each. */
final class AddReport {
    private static final String FAILED = "failed";

    private final Console console;
    private final OutputFormat format;
    private final Map<AddOutcome, Integer> outcomes = new EnumMap<>(AddOutcome.class);
    private final List<String> lines = new ArrayList<>();
    private int claims;
    private int failures;

    AddReport(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
        if (format == OutputFormat.CSV) {
            console.print(CsvOutput.lines(List.of(List.of("file", "outcome", "report", "claims", "reason"))));
        }
    }

    /** The report is safe. */
    void added(Added added) {
        outcomes.merge(added.outcome(), 1, Integer::sum);
        if (added.outcome() == AddOutcome.ADDED || added.outcome() == AddOutcome.REREAD) {
            claims += added.claims();
        }
        line(
                LedgerJson.of(added),
                List.of(
                        CsvOutput.safe(added.file()),
                        added.outcome().label(),
                        added.report(),
                        Integer.toString(added.claims()),
                        ""));
    }

    /** The report cannot be added. */
    void failed(String file, String reason) {
        failures++;
        console.say(file + ": " + reason);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", JsonOutput.clean(file)).put("outcome", FAILED).put("reason", JsonOutput.clean(reason));
        line(json.toString(), List.of(CsvOutput.safe(file), FAILED, "", "", CsvOutput.safe(reason)));
    }

    private void line(String json, List<String> cells) {
        switch (format) {
            case JSONL -> console.print(json + "\n");
            case CSV -> console.print(CsvOutput.lines(List.of(cells)));
            case JSON -> lines.add(json);
            case TEXT -> {}
        }
    }

    /** Tells the sum, and returns whether nothing failed. */
    boolean end() {
        if (format == OutputFormat.JSON) {
            console.print(summary() + "\n");
        } else if (format == OutputFormat.TEXT) {
            console.print("%d added with %d claims, %d read anew, %d known already, %d withdrawn before, %d failed\n"
                    .formatted(
                            count(AddOutcome.ADDED),
                            claims,
                            count(AddOutcome.REREAD),
                            count(AddOutcome.KNOWN),
                            count(AddOutcome.WITHDRAWN),
                            failures));
        }
        return failures == 0;
    }

    private String summary() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (AddOutcome outcome : AddOutcome.values()) {
            out.put(outcome.label(), count(outcome));
        }
        out.put(FAILED, failures).put("claims", claims);
        String head = out.toString();
        return head.substring(0, head.length() - 1) + ",\"reports\":[" + String.join(",", lines) + "]}";
    }

    private int count(AddOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
