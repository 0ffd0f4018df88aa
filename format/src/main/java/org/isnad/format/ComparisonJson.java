package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.comparison.Count;
import org.isnad.comparison.Evidence;
import org.isnad.comparison.Feature;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Origin;
import org.isnad.comparison.OriginVersion;
import org.isnad.comparison.Origins;
import org.isnad.comparison.Relation;
import org.isnad.comparison.ReportedClaim;
import org.isnad.comparison.SourceRecord;
import org.isnad.comparison.Why;
import org.isnad.model.DateRange;
import org.isnad.model.Place;
import org.isnad.model.Span;

/** What the comparison found, as JSON objects on one line. Thread-safe. */
public final class ComparisonJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ComparisonJson() {}

    /** Returns an incident: its claims, its independent origins by name, its numbers and its grade. */
    public static String of(Incident incident) {
        return write(incident(incident));
    }

    /** Returns an incident with each origin's version and with the relations of its claims. */
    public static String full(Incident incident) {
        ObjectNode out = incident(incident);
        ArrayNode versions = out.putArray("versions");
        incident.affirm().forEach(version -> version(versions.addObject(), version));
        incident.deny().forEach(version -> version(versions.addObject(), version));
        ArrayNode relations = out.putArray("relations");
        incident.relations().forEach(relation -> relation(relations.addObject(), relation));
        return write(out);
    }

    /** Returns a contradiction and the incident in which its first side stands. */
    public static String contradiction(Relation relation, String incident) {
        ObjectNode out = MAPPER.createObjectNode();
        relation.dispute().ifPresent(dispute -> {
            out.put("kind", dispute.kind().label());
            out.put("grade", dispute.grade().label());
            out.put("update", dispute.update());
        });
        out.put("incident", incident);
        evidence(out.putObject("a"), relation.a());
        evidence(out.putObject("b"), relation.b());
        why(out.putObject("why"), relation.why());
        return write(out);
    }

    /** Returns a forecast with what came of it. */
    public static String of(Forecast forecast) {
        ObjectNode out = MAPPER.createObjectNode();
        member(out.putObject("claim"), forecast.claim());
        put(out, "origin", forecast.origin().map(Origin::name));
        put(out, "foretold", forecast.claim().report().published().map(Object::toString));
        range(out, "horizon", forecast.horizon());
        out.put("outcome", forecast.outcome().map(o -> o.label()).orElse("open"));
        if (forecast.settledBy().isPresent()) {
            relation(out.putObject("settledBy"), forecast.settledBy().get());
        } else {
            out.putNull("settledBy");
        }
        return write(out);
    }

    /** Returns the record of a source. */
    public static String of(SourceRecord record) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("origin", JsonOutput.clean(record.origin().name()));
        put(out, "id", record.origin().id());
        out.put("cameTrue", record.cameTrue());
        out.put("partly", record.partly());
        out.put("didNot", record.didNot());
        out.put("open", record.open());
        return write(out);
    }

    private static ObjectNode incident(Incident incident) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("id", incident.id());
        ArrayNode types = out.putArray("types");
        incident.types().forEach(type -> types.add(type.label()));
        place(out, incident.place());
        range(out, "time", incident.time());
        ArrayNode claims = out.putArray("claims");
        incident.claims().forEach(claim -> member(claims.addObject(), claim));
        ObjectNode origins = out.putObject("origins");
        names(origins.putArray("affirm"), incident.affirm());
        names(origins.putArray("deny"), incident.deny());
        ArrayNode numbers = out.putArray("numbers");
        incident.numbers().forEach(count -> count(numbers.addObject(), count));
        out.put("grade", incident.grade().airwars().label());
        out.put("admiralty", incident.grade().admiralty());
        out.put("rule", incident.grade().rule());
        out.put("because", JsonOutput.clean(incident.grade().because()));
        return out;
    }

    private static void place(ObjectNode out, Optional<Place> place) {
        if (place.isEmpty()) {
            out.putNull("place");
            return;
        }
        ObjectNode node = out.putObject("place");
        node.put("name", JsonOutput.clean(place.get().name()));
        put(node, "id", place.get().id());
        node.put("precision", place.get().precision().label());
        place.get().coordinates().ifPresent(c -> {
            node.put("latitude", c.latitude());
            node.put("longitude", c.longitude());
        });
    }

    private static void member(ObjectNode out, ReportedClaim claim) {
        out.put("claim", claim.id());
        out.put("file", JsonOutput.clean(claim.report().file()));
        span(out, claim.claim().span());
        put(out, "origin", Origins.of(claim).map(Origin::name));
        out.put("polarity", claim.claim().modality().polarity().label());
        out.put("text", JsonOutput.clean(claim.claim().text()));
    }

    private static void names(ArrayNode out, List<OriginVersion> versions) {
        versions.forEach(version -> out.add(JsonOutput.clean(version.origin().name())));
    }

    private static void count(ObjectNode out, Count count) {
        out.put("of", count.of());
        out.put("unit", count.unit());
        number(out, "min", count.min());
        number(out, "best", count.best());
        number(out, "max", count.max());
        ArrayNode wording = out.putArray("wording");
        count.wording().forEach(words -> wording.add(JsonOutput.clean(words)));
        out.put("rule", count.rule());
    }

    private static void version(ObjectNode out, OriginVersion version) {
        out.put("origin", JsonOutput.clean(version.origin().name()));
        put(out, "id", version.origin().id());
        out.put("polarity", version.polarity().label());
        out.put("certainty", version.certainty().label());
        ArrayNode chains = out.putArray("chains");
        version.chains().forEach(chain -> chains.add(JsonOutput.clean(chain)));
        ArrayNode claims = out.putArray("claims");
        version.claims().forEach(claim -> member(claims.addObject(), claim));
    }

    private static void relation(ObjectNode out, Relation relation) {
        out.put("relation", relation.kind().label());
        relation.dispute().ifPresent(dispute -> {
            out.put("kind", dispute.kind().label());
            out.put("grade", dispute.grade().label());
            out.put("update", dispute.update());
        });
        relation.outcome().ifPresent(outcome -> out.put("outcome", outcome.label()));
        evidence(out.putObject("a"), relation.a());
        evidence(out.putObject("b"), relation.b());
        why(out.putObject("why"), relation.why());
    }

    private static void evidence(ObjectNode out, Evidence side) {
        out.put("claim", side.claim());
        out.put("report", side.report());
        out.put("file", JsonOutput.clean(side.file()));
        span(out, side.span());
        out.put("text", JsonOutput.clean(side.text()));
        put(out, "origin", side.origin());
        out.put("value", JsonOutput.clean(side.value()));
    }

    private static void why(ObjectNode out, Why why) {
        out.put("rule", why.rule());
        out.put("score", why.score());
        ArrayNode features = out.putArray("features");
        for (Feature feature : why.features()) {
            ObjectNode one = features.addObject();
            one.put("name", feature.name());
            one.put("value", JsonOutput.clean(feature.value()));
            one.put("score", feature.score());
        }
    }

    private static void span(ObjectNode out, Span span) {
        out.putArray("span").add(span.start()).add(span.end());
    }

    private static void range(ObjectNode out, String field, Optional<DateRange> range) {
        if (range.isEmpty()) {
            out.putNull(field);
            return;
        }
        ArrayNode days = out.putArray(field);
        days.add(range.get().start().map(Object::toString).orElse(null));
        days.add(range.get().end().map(Object::toString).orElse(null));
    }

    private static void number(ObjectNode out, String field, OptionalDouble value) {
        if (value.isEmpty()) {
            out.putNull(field);
        } else if (value.getAsDouble() == Math.rint(value.getAsDouble())) {
            out.put(field, (long) value.getAsDouble());
        } else {
            out.put(field, value.getAsDouble());
        }
    }

    private static void put(ObjectNode out, String field, Optional<String> value) {
        out.put(field, value.map(JsonOutput::clean).orElse(null));
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new FormatException("what was compared could not be written as JSON: " + e.getMessage(), e);
        }
    }
}
