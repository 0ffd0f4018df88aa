package org.isnad.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.isnad.format.JsonInput;
import org.isnad.format.JsonOutput;
import org.isnad.ledger.Addition;
import org.isnad.ledger.Decision;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Provenance;
import org.isnad.model.Reading;

/** The bodies of journal entries: JSON on one line, fields in a fixed order. */
public final class Body {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Body() {}

    /** Returns the record of a report that came. */
    public static String received(Addition addition) {
        var report = addition.reading().report();
        ObjectNode out = MAPPER.createObjectNode();
        out.put("report", report.id());
        out.put("file", JsonOutput.clean(report.file()));
        put(out, "outlet", report.outlet());
        Provenance from = addition.provenance();
        put(out, "url", from.url());
        put(out, "mediaType", from.mediaType());
        put(out, "taken", from.taken().map(Journal::time));
        ObjectNode notes = out.putObject("notes");
        from.notes().forEach((name, value) -> notes.put(JsonOutput.clean(name), JsonOutput.clean(value)));
        out.put("bytes", addition.raw().length);
        out.put("sha256", Chain.sha256(addition.raw()));
        out.put("text", JsonOutput.clean(report.text()));
        return write(out);
    }

    /** Returns the record of what a reader read: the reading is exactly what {@code isnad read --format jsonl} writes. */
    public static String read(Reading reading, String reader) {
        String head = write(
                MAPPER.createObjectNode().put("report", reading.report().id()).put("reader", reader));
        return head.substring(0, head.length() - 1) + ",\"reading\":" + JsonOutput.of(reading, false) + "}";
    }

    /** Returns the record of a review. */
    public static String reviewed(String claim, String report, Decision decision, String by, Optional<String> why) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("claim", claim);
        out.put("report", report);
        if (decision instanceof Decision.Correct correct) {
            out.put("decision", "correct");
            out.put("field", JsonOutput.clean(correct.field()));
            out.put("value", JsonOutput.clean(correct.value()));
        } else {
            out.put("decision", decision instanceof Decision.Accept ? "accept" : "reject");
        }
        return signed(out, by, why);
    }

    /** Returns the record of a report withdrawn or taken back in. */
    public static String report(String report, String by, Optional<String> why) {
        return signed(MAPPER.createObjectNode().put("report", report), by, why);
    }

    /** Returns the record of a contradiction dismissed. */
    public static String dismissed(String relation, String a, String b, String by, Optional<String> why) {
        return signed(
                MAPPER.createObjectNode().put("relation", relation).put("a", a).put("b", b), by, why);
    }

    private static String signed(ObjectNode out, String by, Optional<String> why) {
        out.put("by", JsonOutput.clean(by));
        put(out, "why", why);
        return write(out);
    }

    /** Returns the decision of a review's record. */
    static Decision decision(String decision, Optional<String> field, Optional<String> value) {
        return switch (decision) {
            case "accept" -> new Decision.Accept();
            case "reject" -> new Decision.Reject();
            case "correct" -> new Decision.Correct(field.orElseThrow(), value.orElseThrow());
            default ->
                throw new LedgerException(
                        "the journal has a decision \"%s\" that this version does not know: use a newer one"
                                .formatted(decision));
        };
    }

    /** Reads a body. */
    static JsonNode parse(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new LedgerException(
                    "an entry of the journal is no JSON (%s): run isnad verify".formatted(e.getOriginalMessage()), e);
        }
    }

    /** Reads the reading of a body, with the report's text. */
    static Reading reading(JsonNode body, String text) {
        return JsonInput.reading(body.get("reading"), text);
    }

    /** Returns a field of a body. */
    static String text(JsonNode body, String field) {
        return optional(body, field)
                .orElseThrow(() -> new LedgerException(
                        "an entry of the journal lacks the field \"%s\": run isnad verify".formatted(field)));
    }

    /** Returns a field of a body that may be absent. */
    static Optional<String> optional(JsonNode body, String field) {
        return Optional.ofNullable(body.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static void put(ObjectNode out, String field, Optional<String> value) {
        out.put(field, value.map(JsonOutput::clean).orElse(null));
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new LedgerException("an entry cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
