package org.isnad.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was foretold, and what came of it. */
public final class Forecasts {
    private Forecasts() {}

    /**
     * Returns the forecasts among the claims, by day of publication, with what settles each. Of several that settle one, the earliest
     * day decides.
     *
     * @param claims all claims to look at
     * @param relations their relations; only those that settle a forecast matter
     */
    public static List<Forecast> of(List<ReportedClaim> claims, List<Relation> relations) {
        Map<String, String> days = new HashMap<>();
        claims.forEach(c -> days.put(c.id(), day(c)));
        Map<String, Relation> settled = new HashMap<>();
        relations.stream()
                .filter(r -> r.kind() == RelationKind.SETTLES)
                .sorted(Comparator.comparing((Relation r) -> days.getOrDefault(r.a().claim(), "9999"))
                        .thenComparing(Relation::id))
                .forEach(r -> settled.putIfAbsent(r.b().claim(), r));
        return claims.stream()
                .filter(c -> Settling.forecast(c.claim()))
                .sorted(Comparator.comparing(Forecasts::day).thenComparing(ReportedClaim::id))
                .map(c -> forecast(c, Optional.ofNullable(settled.get(c.id()))))
                .toList();
    }

    private static String day(ReportedClaim claim) {
        return claim.report().published().map(Object::toString).orElse("9999");
    }

    private static Forecast forecast(ReportedClaim claim, Optional<Relation> settled) {
        return new Forecast(claim, Origins.of(claim), Horizon.of(claim), settled.flatMap(Relation::outcome), settled);
    }

    /** Returns the record of each source, the one with most forecasts first; forecasts in an outlet's own voice are in none. */
    public static List<SourceRecord> records(List<Forecast> forecasts) {
        Map<String, List<Forecast>> by = new TreeMap<>();
        for (Forecast forecast : forecasts) {
            forecast.origin()
                    .ifPresent(o ->
                            by.computeIfAbsent(o.key(), k -> new ArrayList<>()).add(forecast));
        }
        return by.values().stream()
                .sorted(Comparator.comparingInt(own -> -own.size()))
                .map(Forecasts::record)
                .toList();
    }

    private static SourceRecord record(List<Forecast> own) {
        return new SourceRecord(
                own.get(0).origin().orElseThrow(),
                count(own, Optional.of(Outcome.CAME_TRUE)),
                count(own, Optional.of(Outcome.PARTLY)),
                count(own, Optional.of(Outcome.DID_NOT)),
                count(own, Optional.empty()));
    }

    private static int count(List<Forecast> own, Optional<Outcome> outcome) {
        return (int) own.stream().filter(f -> f.outcome().equals(outcome)).count();
    }
}
