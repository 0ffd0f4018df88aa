package org.isnad.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Event;
import org.isnad.model.EventType;
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

/** Claims made for a test: each part has a plain value until it is set. */
final class Made {
    private final String id;
    private final String text;
    private String report = "report:1";
    private String outlet = "صحيفة";
    private LocalDate published = LocalDate.of(2020, 3, 10);
    private String body = "";
    private int start;
    private EventType type = EventType.OTHER;
    private Polarity polarity = Polarity.YES;
    private Tense tense = Tense.PAST;
    private final List<Link> links = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Optional<DateRange> time = Optional.empty();

    private Made(String id, String text) {
        this.id = "claim:" + id;
        this.text = text;
    }

    static Made claim(String id, String text) {
        return new Made(id, text);
    }

    Made in(String name, String outletName, String day, String text) {
        report = name;
        outlet = outletName;
        published = LocalDate.parse(day);
        body = text;
        return this;
    }

    Made in(String name, String day) {
        return in(name, "صحيفة " + name, day, name);
    }

    Made at(int offset) {
        start = offset;
        return this;
    }

    Made type(EventType value) {
        type = value;
        return this;
    }

    Made denied() {
        polarity = Polarity.NO;
        return this;
    }

    Made foretold() {
        tense = Tense.FUTURE;
        return this;
    }

    Made ongoing() {
        tense = Tense.ONGOING;
        return this;
    }

    Made by(String name, SourceKind kind, String affiliation) {
        links.add(new Link(
                name,
                kind,
                Optional.empty(),
                Optional.of(affiliation).filter(a -> !a.isEmpty()),
                kind != SourceKind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Made by(String name) {
        return by(name, SourceKind.ORGANISATION, "");
    }

    Made place(String place) {
        places.add(new Place(
                PlaceRole.AT,
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Precision.TOWN,
                Optional.empty()));
        return this;
    }

    Made agent(String name) {
        actors.add(new Actor(ActorRole.AGENT, name, Optional.empty(), Optional.empty()));
        return this;
    }

    Made party(String name) {
        actors.add(new Actor(ActorRole.PARTY, name, Optional.empty(), Optional.empty()));
        return this;
    }

    Made day(String day) {
        time = Optional.of(DateRange.day(LocalDate.parse(day)));
        return this;
    }

    Made days(String from, String to) {
        time = Optional.of(DateRange.of(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    Made count(String words, double value, String unit) {
        int at = text.indexOf(words);
        quantities.add(new Quantity(
                words,
                OptionalDouble.of(value),
                OptionalDouble.of(value),
                unit,
                "",
                false,
                new Span(start + at, start + at + words.length())));
        return this;
    }

    ReportedClaim make() {
        ReportHead head = new ReportHead(
                report,
                report + ".txt",
                Optional.of(outlet),
                Optional.of(published),
                Optional.empty(),
                Passages.of(body));
        Claim claim = new Claim(
                id,
                new Span(start, start + text.length()),
                text,
                new Attribution(links, "", Optional.empty(), QuoteManner.INDIRECT, Optional.empty()),
                new Modality(polarity, Certainty.CERTAIN, tense),
                new Event(type, actors, places, time, "", TimeBasis.STATED, quantities),
                false,
                "",
                List.of());
        return new ReportedClaim(head, claim);
    }
}
