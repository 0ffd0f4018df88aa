package org.isnad.exchange.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.exchange.Piece;
import org.isnad.format.JsonOutput;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.QuoteManner;
import org.isnad.model.Span;

/**
 * A graph of schema.org {@code Claim}s with their provenance (W3C PROV-O) and their evidence (W3C Web Annotation; positions count Unicode
 * code points of the report's text). The context stands in the file, so that nothing is fetched to read it.
 */
public final class JsonLd extends ClaimFormat {
    private static final int AROUND = 32;

    @Override
    public String start() {
        return "{\"@context\":" + context() + ",\"@graph\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]}\n";
    }

    private static String context() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("prov", "http://www.w3.org/ns/prov#");
        out.put("oa", "http://www.w3.org/ns/oa#");
        out.put("schema", "https://schema.org/");
        out.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String term : List.of(
                "prov:wasDerivedFrom",
                "prov:hadPrimarySource",
                "prov:wasQuotedFrom",
                "prov:wasAttributedTo",
                "prov:actedOnBehalfOf",
                "oa:hasBody",
                "oa:hasSource",
                "schema:additionalType")) {
            out.putObject(term).put("@type", "@id");
        }
        out.putObject("schema:datePublished").put("@type", "xsd:date");
        out.putObject("schema:startDate").put("@type", "xsd:date");
        out.putObject("schema:endDate").put("@type", "xsd:date");
        return out.toString();
    }

    @Override
    void report(LedgerReport report, String text, Consumer<Piece> taker) {
        ObjectNode out = node(iri(report.id()), "prov:Entity", "schema:Report");
        report.title().ifPresent(t -> out.put("schema:headline", clean(t)));
        report.published().ifPresent(d -> out.put("schema:datePublished", d.toString()));
        report.url().ifPresent(u -> out.put("schema:url", clean(u)));
        report.outlet().ifPresent(o -> out.put("schema:publisher", clean(o)));
        out.put("schema:inLanguage", report.language());
        give(out, taker);
    }

    @Override
    void claim(LedgerClaim held, String text, Consumer<Piece> taker) {
        Claim claim = held.claim();
        ObjectNode out = node(iri(claim.id()), "prov:Entity", "schema:Claim");
        String report = iri(held.report().id());
        out.put("schema:text", clean(claim.text()));
        out.put("schema:about", claim.event().type().label());
        out.put("schema:abstract", claim.modality().polarity().label().equals("no") ? "denied" : "affirmed");
        claim.event().time().ifPresent(t -> {
            t.start().ifPresent(d -> out.put("schema:startDate", d.toString()));
            t.end().ifPresent(d -> out.put("schema:endDate", d.toString()));
        });
        out.put("prov:wasDerivedFrom", report);
        if (claim.attribution().quote() != QuoteManner.INDIRECT) {
            out.put("prov:wasQuotedFrom", report);
        }
        chain(out, claim, taker);
        give(out, taker);
        give(annotation(claim, report, text), taker);
    }

    /** The whole chain stands behind the claim, the nearest first; its end is the primary source. */
    private static void chain(ObjectNode out, Claim claim, Consumer<Piece> taker) {
        List<Link> links = claim.attribution().links();
        ArrayNode attributed = out.putArray("prov:wasAttributedTo");
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String id = iri(claim.id() + "/source/" + i);
            attributed.add(id);
            ObjectNode agent = node(id, "prov:Agent");
            agent.put("schema:name", clean(link.name()));
            link.role().ifPresent(r -> agent.put("schema:jobTitle", clean(r)));
            link.affiliation().ifPresent(a -> agent.put("schema:affiliation", clean(a)));
            link.id().ifPresent(known -> agent.put("schema:identifier", known));
            give(agent, taker);
            if (i == links.size() - 1) {
                ObjectNode said = node(iri(claim.id() + "/said"), "prov:Entity");
                said.put("prov:wasAttributedTo", id);
                give(said, taker);
                out.put("prov:hadPrimarySource", iri(claim.id() + "/said"));
            }
        }
    }

    private static ObjectNode annotation(Claim claim, String report, String text) {
        Span span = claim.span();
        ObjectNode out = node(iri(claim.id() + "/evidence"), "oa:Annotation");
        out.put("oa:hasBody", iri(claim.id()));
        ObjectNode target = out.putObject("oa:hasTarget").put("@type", "oa:SpecificResource");
        target.put("oa:hasSource", report);
        ArrayNode selectors = target.putArray("oa:hasSelector");
        selectors
                .addObject()
                .put("@type", "oa:TextPositionSelector")
                .put("oa:start", text.codePointCount(0, span.start()))
                .put("oa:end", text.codePointCount(0, span.end()));
        selectors
                .addObject()
                .put("@type", "oa:TextQuoteSelector")
                .put("oa:prefix", clean(text.substring(Math.max(0, span.start() - AROUND), span.start())))
                .put("oa:exact", clean(span.of(text)))
                .put("oa:suffix", clean(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))));
        return out;
    }

    private static ObjectNode node(String id, String... types) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("@id", id);
        ArrayNode all = out.putArray("@type");
        List.of(types).forEach(all::add);
        return out;
    }

    private static void give(ObjectNode node, Consumer<Piece> taker) {
        taker.accept(new Piece(node.get("@id").textValue(), node.toString()));
    }

    private static String iri(String id) {
        return "urn:isnad:"
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("%3A", ":")
                        .replace("%2F", "/");
    }

    private static String clean(String text) {
        return JsonOutput.clean(text);
    }
}
