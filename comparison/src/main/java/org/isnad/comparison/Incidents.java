package org.isnad.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Certainty;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Polarity;

/** Describes what the sources make of a happening together. */
public final class Incidents {
    private static final Comparator<ReportedClaim> ORDER = Comparator.comparing((ReportedClaim c) ->
                    c.report().published().map(Object::toString).orElse("9999"))
            .thenComparing(c -> c.report().file())
            .thenComparing(c -> c.report().id())
            .thenComparing(c -> c.claim().span())
            .thenComparing(ReportedClaim::id);

    private Incidents() {}

    /**
     * Describes an incident.
     *
     * @param members all its claims, in any order, at least one
     * @param relations those that touch one of them; a contradiction that a person has dismissed is left out by the caller
     */
    public static Incident describe(List<ReportedClaim> members, List<Relation> relations) {
        List<ReportedClaim> claims = members.stream().sorted(ORDER).toList();
        List<Relation> ordered =
                relations.stream().sorted(Comparator.comparing(Relation::id)).toList();
        Map<ReportedClaim, Origin> origins = OriginGroups.of(claims);
        List<OriginVersion> affirm = versions(claims, origins, Polarity.YES);
        List<OriginVersion> deny = versions(claims, origins, Polarity.NO);
        return new Incident(
                Components.id(claims.stream().map(ReportedClaim::id).toList()),
                types(claims),
                place(claims),
                time(claims),
                claims,
                affirm,
                deny,
                Counts.of(claims),
                ordered,
                Grades.of(claims, affirm, deny, ordered));
    }

    private static List<EventType> types(List<ReportedClaim> claims) {
        return mostFrequent(claims.stream().map(c -> c.claim().event().type()).toList());
    }

    /** The distinct values, the most frequent first, of equal ones the first to come. */
    private static <T> List<T> mostFrequent(Collection<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The place that most claims name; of equal ones the most precise. */
    private static Optional<Place> place(List<ReportedClaim> claims) {
        Map<String, List<Place>> named = new TreeMap<>();
        for (ReportedClaim claim : claims) {
            for (Place place : claim.claim().event().places()) {
                named.computeIfAbsent(place.id().orElse(place.name()), k -> new ArrayList<>())
                        .add(place);
            }
        }
        return named.values().stream()
                .max(Comparator.comparing(
                                (List<Place> places) -> places.get(0).id().isPresent())
                        .thenComparingInt(List::size)
                        .thenComparing(places -> -places.get(0).precision().ordinal()))
                .map(places -> places.get(0));
    }

    /** The time that most claims give; of equal ones the shortest. */
    private static Optional<DateRange> time(List<ReportedClaim> claims) {
        List<DateRange> times = claims.stream()
                .flatMap(c -> c.claim().event().time().stream())
                .sorted(Comparator.comparingLong(Incidents::days))
                .toList();
        return mostFrequent(times).stream().findFirst();
    }

    private static long days(DateRange range) {
        return range.start().isPresent() && range.end().isPresent()
                ? range.end().get().toEpochDay() - range.start().get().toEpochDay()
                : Integer.MAX_VALUE;
    }

    private static List<OriginVersion> versions(
            List<ReportedClaim> claims, Map<ReportedClaim, Origin> origins, Polarity polarity) {
        Map<String, List<ReportedClaim>> by = new LinkedHashMap<>();
        for (ReportedClaim claim : claims) {
            Origin origin = origins.get(claim);
            boolean says = claim.claim().modality().certainty() != Certainty.UNSTATED;
            if (origin != null && says && claim.claim().modality().polarity() == polarity) {
                by.computeIfAbsent(origin.key(), k -> new ArrayList<>()).add(claim);
            }
        }
        return by.values().stream()
                .map(own -> version(origins.get(own.get(0)), polarity, own))
                .toList();
    }

    private static OriginVersion version(Origin origin, Polarity polarity, List<ReportedClaim> claims) {
        Certainty certainty = claims.stream()
                .map(c -> c.claim().modality().certainty())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<String> chains = new LinkedHashSet<>();
        claims.forEach(c -> chains.add(chain(c)));
        return new OriginVersion(origin, polarity, certainty, claims, List.copyOf(chains));
    }

    private static String chain(ReportedClaim claim) {
        String outlet = claim.report().outlet().map(name -> name + " ‹ ").orElse("");
        return outlet
                + claim.claim().attribution().links().stream().map(Link::name).collect(Collectors.joining(" ‹ "));
    }
}
