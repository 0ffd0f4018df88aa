package org.isnad.score.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceReport;
import org.isnad.score.reference.ReferenceReport.Views;

/** Counts one report. Used once; not thread-safe. */
final class ReportScorer {
    private final Names names;
    private final String file;
    private final List<ReferenceClaim> read;
    private final Map<Field, Integer> right = new EnumMap<>(Field.class);
    private final Map<Field, Hits> sets = new EnumMap<>(Field.class);
    private final List<Miss> misses = new ArrayList<>();
    private Hits dated = Hits.NONE;
    private int reference;
    private int predicted;
    private int hit;
    private int free;
    private int core;

    private ReportScorer(ReferenceReport report, List<ReferenceClaim> read) {
        this.names = new Names(report.aliases());
        this.file = String.valueOf(report.file().getFileName());
        this.read = read;
        this.predicted = read.size();
    }

    static ReportScore score(ReferenceReport report, List<ReferenceClaim> read) {
        return new ReportScorer(report, read).run(report.claims());
    }

    private ReportScore run(List<Views> claims) {
        int[] partner = Matching.of(claims, read);
        boolean[] used = new boolean[read.size()];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                used[partner[i]] = true;
            }
            claim(claims.get(i), partner[i]);
        }
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                misses.add(new Miss(file, "extra", "", read.get(j).text()));
            }
        }
        return new ReportScore(reference, predicted, hit, free, core, right, sets, dated, misses);
    }

    private void claim(Views gold, int partner) {
        if (gold.first().minor()) {
            predicted -= partner >= 0 ? 1 : 0;
            return;
        }
        reference++;
        if (partner < 0) {
            misses.add(new Miss(file, "missed", gold.first().text(), ""));
            return;
        }
        hit++;
        ReferenceClaim claim = read.get(partner);
        List<Comparison> views =
                gold.all().stream().map(v -> Comparison.of(v, claim, names)).toList();
        fields(views);
        dated = dated.plus(dated(gold, claim));
        core += views.stream().anyMatch(v -> v.right().containsAll(Field.CORE)) ? 1 : 0;
        Set<Field> wrong = views.stream()
                .map(ReportScorer::wrong)
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
        if (wrong.isEmpty()) {
            free++;
        } else {
            String fields = wrong.stream().map(Field::label).collect(Collectors.joining(","));
            misses.add(new Miss(file, "wrong " + fields, gold.first().text(), claim.text()));
        }
    }

    private void fields(List<Comparison> views) {
        for (Field field : Field.values()) {
            if (field.isSet()) {
                Hits best = views.stream()
                        .map(v -> v.sets().get(field))
                        .reduce((a, b) -> b.f1() > a.f1() ? b : a)
                        .orElseThrow();
                sets.merge(field, best, Hits::plus);
            } else if (views.stream().anyMatch(v -> v.right().contains(field))) {
                right.merge(field, 1, Integer::sum);
            }
        }
    }

    private static Set<Field> wrong(Comparison view) {
        Set<Field> wrong = EnumSet.complementOf(EnumSet.of(Field.ORIGIN));
        wrong.removeAll(view.right());
        return wrong;
    }

    private static Hits dated(Views gold, ReferenceClaim claim) {
        Optional<ReferenceClaim.Time> time = gold.all().stream()
                .map(ReferenceClaim::time)
                .filter(t -> t.equals(claim.time()))
                .findFirst()
                .orElse(gold.first().time());
        boolean same = time.isPresent() && time.equals(claim.time());
        return new Hits(same ? 1 : 0, time.isPresent() ? 1 : 0, claim.time().isPresent() ? 1 : 0);
    }
}
