package org.isnad.comparison.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.comparison.Passages;
import org.isnad.comparison.ReportHead;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.model.Modality;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Precision;
import org.isnad.model.Quantity;
import org.isnad.model.QuoteManner;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeBasis;

/** Claims made of the annotated mentions of an event: what the comparison would be given if every field were read right. */
public final class AnnotatedClaims {
    private AnnotatedClaims() {}

    public static List<ReportedClaim> of(AnnotatedEvent event) {
        Map<String, ReportHead> heads = new HashMap<>();
        for (AnnotatedEvent.Text text : event.texts()) {
            heads.put(
                    text.report(),
                    new ReportHead(
                            event.name() + "/" + text.report(),
                            text.report() + ".txt",
                            text.outlet(),
                            text.published(),
                            Optional.empty(),
                            Passages.of(text.text())));
        }
        List<ReportedClaim> out = new ArrayList<>();
        for (AnnotatedEvent.Mention mention : event.mentions()) {
            String id = "claim:%s-%s-%04d".formatted(event.name(), mention.report(), out.size());
            out.add(new ReportedClaim(heads.get(mention.report()), claim(id, mention)));
        }
        return out;
    }

    private static Claim claim(String id, AnnotatedEvent.Mention mention) {
        JsonNode m = mention.fields();
        return new Claim(
                id,
                mention.span(),
                m.path("text").asText(),
                new Attribution(links(m), "", Optional.empty(), QuoteManner.INDIRECT, Optional.empty()),
                new Modality(
                        Labelled.of(Polarity.class, m.path("polarity").asText()),
                        Labelled.of(Certainty.class, m.path("certainty").asText()),
                        Labelled.of(Tense.class, m.path("tense").asText())),
                new Event(
                        Labelled.of(EventType.class, m.path("type").asText()),
                        actors(m),
                        places(m),
                        time(m.path("time")),
                        "",
                        m.path("time").isNull() ? TimeBasis.NONE : TimeBasis.STATED,
                        quantities(m)),
                false,
                "",
                List.of());
    }

    private static List<Link> links(JsonNode m) {
        List<Link> out = new ArrayList<>();
        for (JsonNode s : m.path("sources")) {
            out.add(new Link(
                    s.path("name").asText(),
                    Labelled.of(SourceKind.class, s.path("kind").asText()),
                    Optional.empty(),
                    text(s.path("affiliation")),
                    s.path("named").asBoolean(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return out;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }

    private static List<Actor> actors(JsonNode m) {
        List<Actor> out = new ArrayList<>();
        for (JsonNode a : m.path("actors")) {
            ActorRole role = Labelled.of(ActorRole.class, a.path("role").asText());
            out.add(new Actor(role, a.path("name").asText(), Optional.empty(), Optional.empty()));
        }
        return out;
    }

    private static List<Place> places(JsonNode m) {
        List<Place> out = new ArrayList<>();
        for (JsonNode p : m.path("places")) {
            out.add(new Place(
                    PlaceRole.AT,
                    p.path("name").asText(),
                    Optional.empty(),
                    text(p.path("id")),
                    Optional.empty(),
                    Precision.TOWN,
                    Optional.empty()));
        }
        return out;
    }

    private static Optional<DateRange> time(JsonNode time) {
        return time.isNull() ? Optional.empty() : Optional.of(new DateRange(day(time.get(0)), day(time.get(1))));
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return text(node).map(LocalDate::parse);
    }

    private static List<Quantity> quantities(JsonNode m) {
        List<Quantity> out = new ArrayList<>();
        for (JsonNode q : m.path("quantities")) {
            out.add(new Quantity(
                    q.path("text").asText(),
                    number(q.path("min")),
                    number(q.path("max")),
                    q.path("unit").asText(),
                    q.path("of").asText(),
                    q.path("text").asText().startsWith("نحو"),
                    new Span(
                            q.path("span").get(0).asInt(), q.path("span").get(1).asInt())));
        }
        return out;
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNull() ? OptionalDouble.empty() : OptionalDouble.of(node.asDouble());
    }
}
