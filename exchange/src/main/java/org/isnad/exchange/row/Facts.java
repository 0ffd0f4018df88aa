package org.isnad.exchange.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.comparison.Incident;
import org.isnad.comparison.OriginVersion;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Polarity;

/**
 * What the rows of an incident are made of.
 *
 * @param incident the incident
 * @param ground where
 * @param sides who, at most two: who does it, then to whom, or the two parties
 * @param killed how many died, if a source says
 * @param wounded how many were hurt, if a source says
 */
record Facts(Incident incident, Ground ground, List<Party> sides, Optional<Toll> killed, Optional<Toll> wounded) {
    private static final int SIDES = 2;

    /** Copies the sides. */
    Facts {
        sides = List.copyOf(sides);
    }

    static Facts of(Incident incident) {
        return new Facts(
                incident,
                Ground.of(incident.place()),
                sides(incident),
                Toll.of(incident.numbers(), "killed"),
                Toll.of(incident.numbers(), "wounded"));
    }

    private static List<Party> sides(Incident incident) {
        List<Party> out = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (ActorRole role : List.of(ActorRole.AGENT, ActorRole.PARTY, ActorRole.PATIENT)) {
            for (Actor actor : actors(incident, role)) {
                Party party = Party.of(actor);
                boolean room = role == ActorRole.PARTY || names.isEmpty() || role == ActorRole.PATIENT;
                if (out.size() < SIDES && room && names.add(party.name())) {
                    out.add(party);
                }
            }
        }
        return out;
    }

    private static List<Actor> actors(Incident incident, ActorRole role) {
        return incident.claims().stream()
                .filter(c -> c.claim().modality().polarity() == Polarity.YES)
                .flatMap(c -> c.claim().event().actors().stream())
                .filter(a -> a.role() == role)
                .toList();
    }

    String id() {
        return incident.id();
    }

    Optional<Party> side(int index) {
        return index < sides.size() ? Optional.of(sides.get(index)) : Optional.empty();
    }

    /** Returns the first day; the last one where only that is known. */
    Optional<LocalDate> start() {
        return incident.time().flatMap(t -> t.start().or(t::end));
    }

    /** Returns the last day; the first one where only that is known. */
    Optional<LocalDate> end() {
        return incident.time().flatMap(t -> t.end().or(t::start));
    }

    /** Returns how many days it may have been, or empty if one end is open. */
    Optional<Long> days() {
        Optional<DateRange> time =
                incident.time().filter(t -> t.start().isPresent() && t.end().isPresent());
        return time.map(t -> ChronoUnit.DAYS.between(t.start().get(), t.end().get()) + 1);
    }

    boolean affirmed() {
        return incident.claims().stream().anyMatch(c -> c.claim().modality().polarity() == Polarity.YES);
    }

    List<String> outlets() {
        return incident.claims().stream()
                .map(ReportedClaim::report)
                .map(r -> r.outlet().orElse(r.file()))
                .distinct()
                .toList();
    }

    long reports() {
        return incident.claims().stream().map(c -> c.report().id()).distinct().count();
    }

    /** Returns the names of all independent origins. */
    List<String> origins() {
        List<OriginVersion> all = new ArrayList<>(incident.affirm());
        all.addAll(incident.deny());
        return all.stream().map(v -> v.origin().name()).distinct().toList();
    }

    /** Returns the type and its words in the text, disputed numbers, denials and the grade, in English around the report's own words. */
    String notes() {
        List<String> out = new ArrayList<>();
        out.add(String.join(
                ", ", incident.types().stream().map(EventType::label).toList()));
        out.add("«" + incident.claims().get(0).claim().text() + "»");
        killed.filter(Toll::disputed)
                .ifPresent(t -> out.add(String.format(
                        Locale.ROOT,
                        "killed: between %d and %d (%s)",
                        t.min(),
                        t.max(),
                        String.join("; ", t.wording()))));
        if (!incident.deny().isEmpty()) {
            out.add("denied by "
                    + String.join(
                            ", ",
                            incident.deny().stream().map(v -> v.origin().name()).toList()));
        }
        out.add("grade: " + incident.grade().airwars().label());
        return String.join(". ", out);
    }

    static String labels(List<? extends Labelled> labels) {
        return String.join(" | ", labels.stream().map(Labelled::label).toList());
    }
}
