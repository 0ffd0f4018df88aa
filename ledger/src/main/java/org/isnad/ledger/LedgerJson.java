package org.isnad.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.isnad.format.JsonOutput;
import org.isnad.model.Span;

/** What the ledger answers, as JSON objects on one line; names are those of the records. Thread-safe. */
public final class LedgerJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LedgerJson() {}

    /** Returns a claim: the object of {@code isnad read}, then its report, the state of its review, its incident and its journal entry. */
    public static String of(LedgerClaim claim) {
        ObjectNode more = MAPPER.createObjectNode();
        more.set("report", report(claim.report()));
        more.put("review", claim.review().label());
        more.put("incident", claim.incident());
        more.put("since", claim.since());
        String head = JsonOutput.of(claim.claim());
        return head.substring(0, head.length() - 1) + "," + write(more).substring(1);
    }

    /** Returns a report. */
    public static String of(LedgerReport report) {
        return write(report(report));
    }

    private static ObjectNode report(LedgerReport report) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("id", report.id());
        out.put("file", report.file());
        put(out, "outlet", report.outlet());
        put(out, "published", report.published());
        out.put("publishedBasis", report.basis().label());
        put(out, "title", report.title());
        out.put("language", report.language());
        put(out, "url", report.url());
        out.put("received", report.received().toString());
        out.put("reader", report.reader());
        out.put("claims", report.claims());
        out.put("problems", report.problems());
        out.put("entry", report.entry());
        return out;
    }

    /** Returns what one origin says. */
    public static String of(SourceSummary source) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("key", source.key());
        out.put("name", source.name());
        put(out, "id", source.id());
        out.put("claims", source.claims());
        out.put("denials", source.denials());
        out.put("reports", source.reports());
        out.put("outlets", source.outlets());
        put(out, "first", source.first());
        put(out, "last", source.last());
        return write(out);
    }

    /** Returns a report in which words were found, with the stretches of its text and the ids of the claims around them. */
    public static String of(Hit hit) {
        ObjectNode out = MAPPER.createObjectNode();
        out.set("report", report(hit.report()));
        ArrayNode snippets = out.putArray("snippets");
        for (Hit.Snippet snippet : hit.snippets()) {
            ObjectNode one = snippets.addObject();
            one.set("span", span(snippet.span()));
            one.put("text", snippet.text());
            ArrayNode matches = one.putArray("matches");
            snippet.matches().forEach(match -> matches.add(span(match)));
        }
        ArrayNode claims = out.putArray("claims");
        hit.claims().forEach(claim -> claims.add(claim.claim().id()));
        return write(out);
    }

    /** Returns how much is in the ledger. */
    public static String of(Status status) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("ledger", status.location());
        out.put("reports", status.reports());
        out.put("withdrawn", status.withdrawn());
        out.put("claims", status.claims());
        out.put("incidents", status.incidents());
        out.put("contradictions", status.contradictions());
        out.put("reviewed", status.reviewed());
        out.put("again", status.again());
        out.put("entries", status.entries());
        out.put("head", status.head());
        return write(out);
    }

    /** Returns what verifying found. */
    public static String of(Verification verification) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("sound", verification.broken().isEmpty());
        out.put("entries", verification.entries());
        out.put("head", verification.head());
        verification
                .broken()
                .ifPresentOrElse(
                        broken -> out.putObject("broken")
                                .put("entry", broken.seq())
                                .put("reason", broken.reason()),
                        () -> out.putNull("broken"));
        return write(out);
    }

    /** Returns what became of an addition. */
    public static String of(Added added) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("report", added.report());
        out.put("file", added.file());
        out.put("outcome", added.outcome().label());
        out.put("claims", added.claims());
        return write(out);
    }

    /** Returns a review. */
    public static String of(Review review) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("entry", review.entry());
        out.put("at", review.at().toString());
        out.put("claim", review.claim());
        out.put("decision", review.decision().state().label());
        Optional<Decision.Correct> correct =
                review.decision() instanceof Decision.Correct c ? Optional.of(c) : Optional.empty();
        put(out, "field", correct.map(Decision.Correct::field));
        put(out, "value", correct.map(Decision.Correct::value));
        out.put("by", review.by());
        put(out, "why", review.why());
        return write(out);
    }

    private static ArrayNode span(Span span) {
        return MAPPER.createArrayNode().add(span.start()).add(span.end());
    }

    private static void put(ObjectNode out, String field, Optional<?> value) {
        out.put(field, value.map(v -> JsonOutput.clean(v.toString())).orElse(null));
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new LedgerException("an answer cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
