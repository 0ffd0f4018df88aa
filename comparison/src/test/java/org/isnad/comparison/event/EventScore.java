package org.isnad.comparison.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Evidence;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Span;

/**
 * How well a comparison agrees with the annotation of an event.
 *
 * @param mentions the number of annotated mentions
 * @param covered the share of them that a claim overlaps by a quarter
 * @param precision B-cubed precision over the mentions (Bagga and Baldwin 1998); a mention that no claim overlaps is alone
 * @param recall B-cubed recall
 * @param wanted contradictions annotated, the weak ones left out
 * @param found how many of these were given
 * @param given contradictions given
 * @param right how many of the given are annotated, weak or not
 * @param counted incidents with origins that affirm
 * @param exact how many of these have the annotated number of origins
 */
public record EventScore(
        int mentions,
        double covered,
        double precision,
        double recall,
        int wanted,
        int found,
        int given,
        int right,
        int counted,
        int exact) {
    private static final double LEAST_OVERLAP = 0.25;

    /** Returns the harmonic mean of B-cubed precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Scores a comparison. */
    public static EventScore of(AnnotatedEvent event, Comparison comparison) {
        List<String> owners = owners(event, comparison);
        double[] cubed = cubed(event, owners);
        List<Relation> given = comparison.relations().stream()
                .filter(r -> r.kind() == RelationKind.CONTRADICTS)
                .toList();
        List<AnnotatedEvent.Dispute> wanted =
                event.disputes().stream().filter(d -> !d.weak()).toList();
        int[] origins = origins(event, owners, comparison);
        return new EventScore(
                event.mentions().size(),
                owners.stream().filter(o -> !o.startsWith("alone ")).count()
                        / (double) event.mentions().size(),
                cubed[0],
                cubed[1],
                wanted.size(),
                (int) wanted.stream()
                        .filter(d -> given.stream().anyMatch(r -> is(r, d)))
                        .count(),
                given.size(),
                (int) given.stream()
                        .filter(r -> event.disputes().stream().anyMatch(d -> is(r, d)))
                        .count(),
                origins[0],
                origins[1]);
    }

    /** The incident of the claim that each mention overlaps most. */
    private static List<String> owners(AnnotatedEvent event, Comparison comparison) {
        List<String> out = new ArrayList<>();
        for (AnnotatedEvent.Mention mention : event.mentions()) {
            double best = 0;
            String owner = "alone " + out.size();
            for (Incident incident : comparison.incidents()) {
                for (ReportedClaim claim : incident.claims()) {
                    double overlap = overlap(
                            mention.report(),
                            mention.span(),
                            claim.report().file(),
                            claim.claim().span());
                    if (overlap >= LEAST_OVERLAP && overlap > best) {
                        best = overlap;
                        owner = incident.id();
                    }
                }
            }
            out.add(owner);
        }
        return out;
    }

    private static double overlap(String report, Span a, String file, Span b) {
        if (!file.equals(report + ".txt") || !a.overlaps(b)) {
            return 0;
        }
        double common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    private static double[] cubed(AnnotatedEvent event, List<String> owners) {
        double precision = 0;
        double recall = 0;
        int all = owners.size();
        for (int k = 0; k < all; k++) {
            int system = 0;
            int gold = 0;
            int both = 0;
            for (int j = 0; j < all; j++) {
                boolean s = owners.get(j).equals(owners.get(k));
                boolean g = event.mentions()
                        .get(j)
                        .incident()
                        .equals(event.mentions().get(k).incident());
                system += s ? 1 : 0;
                gold += g ? 1 : 0;
                both += s && g ? 1 : 0;
            }
            precision += both / (double) system;
            recall += both / (double) gold;
        }
        return new double[] {precision / all, recall / all};
    }

    private static boolean is(Relation given, AnnotatedEvent.Dispute wanted) {
        return near(given.a(), wanted.a()) && near(given.b(), wanted.b())
                || near(given.a(), wanted.b()) && near(given.b(), wanted.a());
    }

    private static boolean near(Evidence side, AnnotatedEvent.Side wanted) {
        return overlap(wanted.report(), wanted.span(), side.file(), side.span()) >= LEAST_OVERLAP;
    }

    private static int[] origins(AnnotatedEvent event, List<String> owners, Comparison comparison) {
        Map<String, Incident> incidents = new HashMap<>();
        comparison.incidents().forEach(i -> incidents.put(i.id(), i));
        int counted = 0;
        int exact = 0;
        for (AnnotatedEvent.Origins wanted : event.origins()) {
            Incident incident = incidents.get(mostOf(event, owners, wanted.incident()));
            if (incident != null && !wanted.affirm().isEmpty()) {
                counted++;
                exact += incident.affirm().size() == wanted.affirm().size() ? 1 : 0;
            }
        }
        return new int[] {counted, exact};
    }

    private static String mostOf(AnnotatedEvent event, List<String> owners, String incident) {
        List<String> own = new ArrayList<>();
        for (int k = 0; k < owners.size(); k++) {
            if (event.mentions().get(k).incident().equals(incident)) {
                own.add(owners.get(k));
            }
        }
        Set<String> distinct = new HashSet<>(own);
        return distinct.stream()
                .max((a, b) -> Collections.frequency(own, a) != Collections.frequency(own, b)
                        ? Collections.frequency(own, a) - Collections.frequency(own, b)
                        : b.compareTo(a))
                .orElse("");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "mentions %d covered %.3f B3 %.3f/%.3f/%.3f contradictions found %d of %d, right %d of %d given, origins exact %d of %d",
                mentions,
                covered,
                precision,
                recall,
                f1(),
                found,
                wanted,
                right,
                given,
                exact,
                counted);
    }
}
