package org.isnad.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Attribution;
import org.isnad.model.Because;
import org.isnad.model.Certainty;
import org.isnad.model.Channel;
import org.isnad.model.Claim;
import org.isnad.model.Coordinates;
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
import org.isnad.model.Tense;
import org.isnad.model.TimeBasis;

/** One claim from its JSON object. */
final class JsonClaim {
    private JsonClaim() {}

    static Claim of(JsonNode node) {
        return new Claim(
                JsonFields.text(node, "id"),
                JsonFields.span(node, "span"),
                JsonFields.text(node, "text"),
                attribution(node),
                new Modality(
                        Labelled.of(Polarity.class, JsonFields.text(node, "polarity")),
                        Labelled.of(Certainty.class, JsonFields.text(node, "certainty")),
                        Labelled.of(Tense.class, JsonFields.text(node, "tense"))),
                event(node),
                JsonFields.truth(node, "minor"),
                JsonFields.text(node, "english"),
                JsonFields.list(node, "because", JsonClaim::because));
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                JsonFields.list(node, "sources", JsonClaim::link),
                JsonFields.text(node, "cue"),
                JsonFields.optional(node, "channel").map(label -> Labelled.of(Channel.class, label)),
                Labelled.of(QuoteManner.class, JsonFields.text(node, "quote")),
                JsonFields.optional(node, "said").map(LocalDate::parse));
    }

    private static Link link(JsonNode node) {
        return new Link(
                JsonFields.text(node, "name"),
                Labelled.of(SourceKind.class, JsonFields.text(node, "kind")),
                JsonFields.optional(node, "role"),
                JsonFields.optional(node, "affiliation"),
                JsonFields.truth(node, "named"),
                JsonFields.optional(node, "reason"),
                JsonFields.optional(node, "id"),
                JsonFields.optionalSpan(node, "span"));
    }

    private static Event event(JsonNode node) {
        return new Event(
                Labelled.of(EventType.class, JsonFields.text(node, "type")),
                JsonFields.list(node, "actors", JsonClaim::actor),
                JsonFields.list(node, "places", JsonClaim::place),
                time(node),
                JsonFields.text(node, "timeText"),
                Labelled.of(TimeBasis.class, JsonFields.text(node, "timeBasis")),
                JsonFields.list(node, "quantities", JsonClaim::quantity));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                Labelled.of(ActorRole.class, JsonFields.text(node, "role")),
                JsonFields.text(node, "name"),
                JsonFields.optional(node, "id"),
                JsonFields.optionalSpan(node, "span"));
    }

    private static Place place(JsonNode node) {
        OptionalDouble latitude = JsonFields.number(node, "latitude");
        OptionalDouble longitude = JsonFields.number(node, "longitude");
        Optional<Coordinates> point = latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Coordinates(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
        return new Place(
                Labelled.of(PlaceRole.class, JsonFields.text(node, "role")),
                JsonFields.text(node, "name"),
                JsonFields.optional(node, "within"),
                JsonFields.optional(node, "id"),
                point,
                Labelled.of(Precision.class, JsonFields.text(node, "precision")),
                JsonFields.optionalSpan(node, "span"));
    }

    private static Optional<DateRange> time(JsonNode node) {
        JsonNode days = node.get("time");
        if (days == null || days.isNull()) {
            return Optional.empty();
        }
        if (!days.isArray() || days.size() != 2) {
            throw new FormatException("the field \"time\" must be two days, not %s".formatted(days));
        }
        return Optional.of(new DateRange(day(days.get(0)), day(days.get(1))));
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(node.asText()));
    }

    private static Quantity quantity(JsonNode node) {
        return new Quantity(
                JsonFields.text(node, "text"),
                JsonFields.number(node, "min"),
                JsonFields.number(node, "max"),
                JsonFields.text(node, "unit"),
                JsonFields.text(node, "of"),
                JsonFields.truth(node, "approx"),
                JsonFields.span(node, "span"));
    }

    private static Because because(JsonNode node) {
        return new Because(
                JsonFields.text(node, "field"), JsonFields.text(node, "rule"), JsonFields.optionalSpan(node, "span"));
    }
}
