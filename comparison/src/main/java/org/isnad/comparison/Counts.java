package org.isnad.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Polarity;

/**
 * The numbers of an incident over all its sources. The best is the one that the most independent origins give in the latest version of each;
 * of equal ones the lower, as those who count the dead do (min, best, max as in the codebooks of UCDP and Airwars).
 */
final class Counts {
    private record Given(Figure figure, String origin) {}

    private Counts() {}

    static List<Count> of(List<ReportedClaim> ordered) {
        Map<String, List<Given>> by = new TreeMap<>();
        for (ReportedClaim claim : ordered) {
            if (claim.claim().modality().polarity() == Polarity.YES) {
                String origin = Origins.of(claim)
                        .map(Origin::key)
                        .orElse("outlet:" + claim.report().id());
                for (Figure figure : Figure.of(claim.claim())) {
                    by.computeIfAbsent(figure.what() + (figure.part() ? " among them" : ""), k -> new ArrayList<>())
                            .add(new Given(figure, origin));
                }
            }
        }
        return by.entrySet().stream().map(e -> count(e.getKey(), e.getValue())).toList();
    }

    private static Count count(String of, List<Given> given) {
        Map<String, Double> latest = new TreeMap<>();
        Set<String> wording = new LinkedHashSet<>();
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Given g : given) {
            latest.put(g.origin(), g.figure().least());
            min = Math.min(min, g.figure().least());
            max = Math.max(max, g.figure().max());
        }
        List<Given> newest = new ArrayList<>(given);
        Collections.reverse(newest);
        newest.forEach(g -> wording.add(g.figure().quantity().text()));
        return new Count(
                of,
                given.get(0).figure().unit(),
                OptionalDouble.of(min),
                OptionalDouble.of(best(latest)),
                Double.isInfinite(max) ? OptionalDouble.empty() : OptionalDouble.of(max),
                List.copyOf(wording),
                "best:most-origins");
    }

    private static double best(Map<String, Double> latest) {
        Map<Double, Integer> votes = new TreeMap<>();
        latest.values().forEach(value -> votes.merge(value, 1, Integer::sum));
        return Collections.max(
                        votes.entrySet(),
                        Map.Entry.<Double, Integer>comparingByValue()
                                .thenComparing(Collections.reverseOrder(Map.Entry.comparingByKey())))
                .getKey();
    }
}
