package org.isnad.format;

import java.time.LocalDate;
import java.util.List;
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
import org.isnad.model.Link;
import org.isnad.model.Modality;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Precision;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Quantity;
import org.isnad.model.QuoteManner;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeBasis;

/** A reading with every field filled, around a text that the caller may make hostile. */
final class Sample {
    static final String TEXT = "قال شاهد لوكالة إن نحو 300 عائلة قد لا تعود إلى البلدة غدا";

    private Sample() {}

    static Reading reading() {
        return reading(TEXT, "شاهد");
    }

    static Reading reading(String text, String origin) {
        Report report = new Report(
                "sha256:" + "0a".repeat(32),
                "report.txt",
                Optional.of("الصحيفة"),
                Optional.of(LocalDate.of(2021, 3, 4)),
                PublishedBasis.GIVEN,
                Optional.of("عنوان"),
                "ar",
                text);
        Claim told = claim("claim:1", text, attribution(origin), true);
        Claim own = claim("claim:2", text, Attribution.OWN_VOICE, false);
        return new Reading(
                report,
                List.of(own, told),
                List.of(new Problem(ProblemCode.QUOTES, "a quotation never ends", Optional.of(new Span(0, 1)))));
    }

    private static Attribution attribution(String origin) {
        Link agency = link("وكالة", SourceKind.AGENCY, true);
        Link witness = link(origin, SourceKind.WITNESS, false);
        return new Attribution(
                List.of(agency, witness),
                "قال",
                Optional.of(Channel.PHONE),
                QuoteManner.INDIRECT,
                Optional.of(LocalDate.of(2021, 3, 3)));
    }

    private static Link link(String name, SourceKind kind, boolean named) {
        return new Link(
                name,
                kind,
                Optional.of("مراسل"),
                Optional.empty(),
                named,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Span(0, 3)));
    }

    private static Claim claim(String id, String text, Attribution attribution, boolean doubtful) {
        return new Claim(
                id,
                new Span(0, text.length()),
                text,
                attribution,
                new Modality(
                        doubtful ? Polarity.NO : Polarity.YES,
                        doubtful ? Certainty.POSSIBLE : Certainty.CERTAIN,
                        Tense.FUTURE),
                event(),
                doubtful,
                "about 300 families return to the town",
                List.of(new Because("type", "verb/return", Optional.of(new Span(0, 3)))));
    }

    private static Event event() {
        return new Event(
                EventType.DISPLACEMENT,
                List.of(new Actor(ActorRole.AGENT, "عائلة", Optional.empty(), Optional.empty())),
                List.of(
                        new Place(
                                PlaceRole.TO,
                                "البلدة",
                                Optional.of("الريف"),
                                Optional.of("place:1"),
                                Optional.of(new Coordinates(35.5, -3.25)),
                                Precision.TOWN,
                                Optional.empty()),
                        new Place(
                                PlaceRole.FROM,
                                "المخيم",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Precision.VAGUE,
                                Optional.empty())),
                Optional.of(DateRange.from(LocalDate.of(2021, 3, 5))),
                "غدا",
                TimeBasis.RELATIVE,
                List.of(new Quantity(
                        "نحو 300 عائلة",
                        OptionalDouble.of(300),
                        OptionalDouble.empty(),
                        "family",
                        "عائلة",
                        true,
                        new Span(0, 3))));
    }
}
