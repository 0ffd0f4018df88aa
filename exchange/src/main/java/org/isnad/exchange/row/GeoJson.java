package org.isnad.exchange.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.comparison.Count;
import org.isnad.comparison.Incident;
import org.isnad.comparison.OriginVersion;
import org.isnad.comparison.ReportedClaim;
import org.isnad.format.JsonOutput;

/** A feature collection of incidents (RFC 7946): longitude before latitude, no other coordinate system, no geometry where unplaced. */
public final class GeoJson extends IncidentFormat {

    @Override
    public String start() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]}\n";
    }

    @Override
    Optional<String> refused(Facts facts) {
        return Optional.empty();
    }

    @Override
    String piece(Facts facts) {
        Incident incident = facts.incident();
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("type", "Feature").put("id", incident.id());
        Ground ground = facts.ground();
        ground.point()
                .ifPresentOrElse(
                        p -> out.putObject("geometry")
                                .put("type", "Point")
                                .putArray("coordinates")
                                .add(p.longitude())
                                .add(p.latitude()),
                        () -> out.putNull("geometry"));
        ObjectNode properties = out.putObject("properties");
        properties.put("incident", incident.id());
        ArrayNode claims = properties.putArray("claims");
        incident.claims().forEach(c -> claims.add(c.id()));
        ArrayNode types = properties.putArray("type");
        incident.types().forEach(t -> types.add(t.label()));
        time(properties.putObject("time"), facts);
        properties
                .putObject("place")
                .put("ar", clean(ground.raw()))
                .put("en", clean(ground.name()))
                .put("precision", ground.known() ? ground.precision().label() : null);
        properties
                .putObject("grade")
                .put("airwars", incident.grade().airwars().label())
                .put("admiralty", incident.grade().admiralty());
        attested(properties, facts);
        counts(properties.putArray("quantity"), incident.numbers());
        evidence(properties.putArray("evidence"), incident.claims());
        return out.toString();
    }

    private static void time(ObjectNode out, Facts facts) {
        out.put("start", day(facts.incident().time().flatMap(t -> t.start())));
        out.put("end", day(facts.incident().time().flatMap(t -> t.end())));
        facts.days().ifPresentOrElse(d -> out.put("days", d), () -> out.putNull("days"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static void attested(ObjectNode out, Facts facts) {
        out.put("reports", facts.reports());
        out.put("independentOrigins", facts.origins().size());
        Incident incident = facts.incident();
        out.put("polarity", facts.affirmed() ? incident.deny().isEmpty() ? "yes" : "both" : "no");
        ArrayNode chain = out.putArray("chain");
        for (List<OriginVersion> versions : List.of(incident.affirm(), incident.deny())) {
            versions.forEach(v -> v.chains().forEach(c -> chain.add(clean(c))));
        }
    }

    private static void counts(ArrayNode out, List<Count> counts) {
        for (Count count : counts) {
            ObjectNode one = out.addObject().put("of", count.of()).put("unit", count.unit());
            number(one, "min", count.min());
            number(one, "best", count.best());
            number(one, "max", count.max());
            ArrayNode wording = one.putArray("wording");
            count.wording().forEach(w -> wording.add(clean(w)));
        }
    }

    /** JSON has no infinity: an open end is null. */
    private static void number(ObjectNode out, String name, OptionalDouble value) {
        if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
            out.put(name, value.getAsDouble());
        } else {
            out.putNull(name);
        }
    }

    private static void evidence(ArrayNode out, List<ReportedClaim> claims) {
        for (ReportedClaim claim : claims) {
            ObjectNode one = out.addObject();
            one.put("claim", claim.id()).put("report", claim.report().id());
            one.putArray("span")
                    .add(claim.claim().span().start())
                    .add(claim.claim().span().end());
            one.put("text", clean(claim.claim().text()));
            one.put("polarity", claim.claim().modality().polarity().label());
        }
    }

    private static String clean(String text) {
        return JsonOutput.clean(text);
    }
}
