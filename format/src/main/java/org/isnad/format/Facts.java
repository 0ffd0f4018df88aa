package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Quantity;

/** The fields of a claim in short words, for people. Report text in them is made safe and set apart. */
final class Facts {
    private Facts() {}

    /** Returns the name of a source, with its title and the body that it speaks for. */
    static String source(Link link) {
        List<String> notes = new ArrayList<>();
        notes.add(link.kind().label());
        link.role().ifPresent(r -> notes.add(name(r)));
        link.affiliation().ifPresent(a -> notes.add("for " + name(a)));
        if (!link.named()) {
            notes.add("not named");
        }
        link.reason().ifPresent(r -> notes.add("because " + name(r)));
        return name(link.name()) + " (" + String.join(", ", notes) + ")";
    }

    /** Returns a name as it stands in the report. */
    static String name(String text) {
        return Look.own(Plain.of(text));
    }

    /** Returns a range of days. */
    static String time(DateRange time) {
        String start = time.start().map(Object::toString).orElse("…");
        String end = time.end().map(Object::toString).orElse("…");
        return start.equals(end) ? start : start + " to " + end;
    }

    /** Returns a place with its role. */
    static String place(Place place) {
        String within = place.within().map(w -> ", " + name(w)).orElse("");
        return place.role().label() + " " + name(place.name()) + within;
    }

    /** Returns a count with its unit. */
    static String quantity(Quantity q) {
        String value = q.min().isPresent() && q.min().equals(q.max())
                ? number(q.min())
                : number(q.min()) + "–" + number(q.max());
        return (q.approx() ? "about " : "") + value + " " + Plain.of(q.unit());
    }

    /** Returns an actor with its role. */
    static String actor(Actor actor) {
        return actor.role().label() + " " + name(actor.name());
    }

    /** Returns type, day, places and numbers. */
    static String line(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.event().type().label());
        claim.event().time().ifPresent(t -> parts.add(time(t)));
        claim.event().places().forEach(p -> parts.add(place(p)));
        String numbers =
                claim.event().quantities().stream().map(Facts::quantity).collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            parts.add(numbers);
        }
        return String.join(" · ", parts);
    }

    /** Returns a number without a needless fraction, or an ellipsis for an open end. */
    static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "…";
        }
        double v = value.getAsDouble();
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? Long.toString((long) v) : Double.toString(v);
    }
}
