package org.isnad.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Actor;
import org.isnad.model.Because;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Problem;
import org.isnad.model.Quantity;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;

/**
 * Writes what was read of a report as one JSON object; the names are those of the annotation guide, and {@code claims.schema.json} beside
 * this class describes them. Thread-safe.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOutput() {}

    /** Returns the object, on one line or indented by two spaces. */
    public static String of(Reading reading, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = FACTORY.createGenerator(out)) {
            if (indented) {
                g.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            }
            g.writeStartObject();
            report(g, reading.report());
            g.writeArrayFieldStart("claims");
            for (Claim claim : reading.claims()) {
                claim(g, claim);
            }
            g.writeEndArray();
            g.writeArrayFieldStart("problems");
            for (Problem problem : reading.problems()) {
                problem(g, problem);
            }
            g.writeEndArray();
            g.writeEndObject();
        } catch (IOException e) {
            throw new FormatException(
                    "%s could not be written as JSON: %s"
                            .formatted(reading.report().file(), e.getMessage()),
                    e);
        }
        return out.toString();
    }

    /** Returns one claim alone as an object on one line. */
    public static String of(Claim claim) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = FACTORY.createGenerator(out)) {
            claim(g, claim);
        } catch (IOException e) {
            throw new FormatException(
                    "claim %s could not be written as JSON: %s".formatted(claim.id(), e.getMessage()), e);
        }
        return out.toString();
    }

    private static void report(JsonGenerator g, Report report) throws IOException {
        g.writeObjectFieldStart("report");
        g.writeStringField("id", report.id());
        g.writeStringField("file", clean(report.file()));
        text(g, "outlet", report.outlet());
        text(g, "published", report.published().map(Object::toString));
        g.writeStringField("publishedBasis", report.publishedBasis().label());
        text(g, "title", report.title());
        g.writeStringField("language", report.language());
        g.writeEndObject();
    }

    private static void claim(JsonGenerator g, Claim claim) throws IOException {
        g.writeStartObject();
        g.writeStringField("id", claim.id());
        span(g, "span", Optional.of(claim.span()));
        g.writeStringField("text", clean(claim.text()));
        g.writeArrayFieldStart("sources");
        for (Link link : claim.attribution().links()) {
            link(g, link);
        }
        g.writeEndArray();
        g.writeStringField("cue", clean(claim.attribution().cue()));
        text(g, "channel", claim.attribution().channel().map(Labelled::label));
        g.writeStringField("quote", claim.attribution().quote().label());
        g.writeStringField("polarity", claim.modality().polarity().label());
        g.writeStringField("certainty", claim.modality().certainty().label());
        g.writeStringField("tense", claim.modality().tense().label());
        event(g, claim);
        text(g, "said", claim.attribution().said().map(Object::toString));
        quantities(g, claim.event().quantities());
        g.writeBooleanField("minor", claim.minor());
        g.writeStringField("english", clean(claim.english()));
        because(g, claim.because());
        g.writeEndObject();
    }

    private static void link(JsonGenerator g, Link link) throws IOException {
        g.writeStartObject();
        g.writeStringField("name", clean(link.name()));
        g.writeStringField("kind", link.kind().label());
        text(g, "role", link.role());
        text(g, "affiliation", link.affiliation());
        g.writeBooleanField("named", link.named());
        text(g, "reason", link.reason());
        text(g, "id", link.id());
        span(g, "span", link.span());
        g.writeEndObject();
    }

    private static void event(JsonGenerator g, Claim claim) throws IOException {
        g.writeStringField("type", claim.event().type().label());
        g.writeArrayFieldStart("actors");
        for (Actor actor : claim.event().actors()) {
            g.writeStartObject();
            g.writeStringField("role", actor.role().label());
            g.writeStringField("name", clean(actor.name()));
            text(g, "id", actor.id());
            span(g, "span", actor.span());
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeArrayFieldStart("places");
        for (Place place : claim.event().places()) {
            place(g, place);
        }
        g.writeEndArray();
        time(g, claim.event().time());
        g.writeStringField("timeText", clean(claim.event().timeText()));
        g.writeStringField("timeBasis", claim.event().timeBasis().label());
    }

    private static void place(JsonGenerator g, Place place) throws IOException {
        g.writeStartObject();
        g.writeStringField("role", place.role().label());
        g.writeStringField("name", clean(place.name()));
        text(g, "within", place.within());
        text(g, "id", place.id());
        number(
                g,
                "latitude",
                place.coordinates().map(c -> OptionalDouble.of(c.latitude())).orElse(OptionalDouble.empty()));
        number(
                g,
                "longitude",
                place.coordinates().map(c -> OptionalDouble.of(c.longitude())).orElse(OptionalDouble.empty()));
        g.writeStringField("precision", place.precision().label());
        span(g, "span", place.span());
        g.writeEndObject();
    }

    private static void time(JsonGenerator g, Optional<DateRange> time) throws IOException {
        if (time.isEmpty()) {
            g.writeNullField("time");
            return;
        }
        g.writeArrayFieldStart("time");
        for (var day : List.of(time.get().start(), time.get().end())) {
            if (day.isPresent()) {
                g.writeString(day.get().toString());
            } else {
                g.writeNull();
            }
        }
        g.writeEndArray();
    }

    private static void quantities(JsonGenerator g, List<Quantity> quantities) throws IOException {
        g.writeArrayFieldStart("quantities");
        for (Quantity q : quantities) {
            g.writeStartObject();
            g.writeStringField("text", clean(q.text()));
            number(g, "min", q.min());
            number(g, "max", q.max());
            g.writeStringField("unit", q.unit());
            g.writeStringField("of", clean(q.of()));
            g.writeBooleanField("approx", q.approx());
            span(g, "span", Optional.of(q.span()));
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void because(JsonGenerator g, List<Because> reasons) throws IOException {
        g.writeArrayFieldStart("because");
        for (Because reason : reasons) {
            g.writeStartObject();
            g.writeStringField("field", reason.field());
            g.writeStringField("rule", reason.rule());
            span(g, "span", reason.span());
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void problem(JsonGenerator g, Problem problem) throws IOException {
        g.writeStartObject();
        g.writeStringField("code", problem.code().label());
        g.writeStringField("message", clean(problem.message()));
        span(g, "span", problem.span());
        g.writeEndObject();
    }

    private static void text(JsonGenerator g, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            g.writeStringField(field, clean(value.get()));
        } else {
            g.writeNullField(field);
        }
    }

    /** Whole numbers are written without a fraction. */
    private static void number(JsonGenerator g, String field, OptionalDouble value) throws IOException {
        if (value.isEmpty()) {
            g.writeNullField(field);
        } else if (value.getAsDouble() == Math.rint(value.getAsDouble()) && Math.abs(value.getAsDouble()) < 1e15) {
            g.writeNumberField(field, (long) value.getAsDouble());
        } else {
            g.writeNumberField(field, value.getAsDouble());
        }
    }

    private static void span(JsonGenerator g, String field, Optional<Span> span) throws IOException {
        if (span.isEmpty()) {
            g.writeNullField(field);
            return;
        }
        g.writeFieldName(field);
        g.writeArray(new int[] {span.get().start(), span.get().end()}, 0, 2);
    }

    /** Half characters cannot be written as UTF-8: each is replaced by U+FFFD, which keeps all offsets. */
    public static String clean(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }
}
