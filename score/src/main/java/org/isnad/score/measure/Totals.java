package org.isnad.score.measure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Sums and shares over the reports of a sample. */
final class Totals {
    private static final int ROUNDS = 1000;
    private static final long SEED = 1;

    private Totals() {}

    static void into(List<ReportScore> reports, Measures.Builder out) {
        int reference = sum(reports, ReportScore::reference);
        int predicted = sum(reports, ReportScore::predicted);
        int hit = sum(reports, ReportScore::hit);
        out.count("reports", reports.size());
        out.count("claims.reference", reference);
        out.count("claims.predicted", predicted);
        out.share("touch-free", free(reports));
        out.share("core", share(sum(reports, ReportScore::core), reference));
        out.share("claims.precision", share(hit, predicted));
        out.share("claims.recall", share(hit, reference));
        out.share("claims.f1", new Hits(hit, reference, predicted).f1());
        for (Field field : Field.values()) {
            if (!field.isSet()) {
                out.share(
                        "accuracy." + field.label(),
                        share(sum(reports, r -> r.right().getOrDefault(field, 0)), hit));
            }
        }
        for (Field field : Field.values()) {
            if (field.isSet()) {
                out.share(
                        "f1." + field.label(),
                        hits(reports, r -> r.sets().getOrDefault(field, Hits.NONE))
                                .f1());
            }
        }
        out.share("f1.dated", hits(reports, ReportScore::dated).f1());
    }

    /**
     * Puts the ends of the 95 % interval of the touch-free share: 1,000 samples drawn from the reports with replacement. Seeded, so that the
     * same reports give the same interval; the generator is Java's, so another programme's interval may differ in the third figure.
     */
    static void interval(List<ReportScore> reports, Measures.Builder out) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] shares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int free = 0;
            int reference = 0;
            for (int i = 0; i < reports.size(); i++) {
                ReportScore drawn = reports.get(random.nextInt(reports.size()));
                free += drawn.free();
                reference += drawn.reference();
            }
            shares[round] = share(free, reference);
        }
        java.util.Arrays.sort(shares);
        out.share("touch-free.low", shares[ROUNDS * 25 / 1000]);
        out.share("touch-free.high", shares[ROUNDS * 975 / 1000]);
    }

    private static double free(List<ReportScore> reports) {
        return share(sum(reports, ReportScore::free), sum(reports, ReportScore::reference));
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }

    private static int sum(List<ReportScore> reports, ToIntFunction<ReportScore> count) {
        return reports.stream().mapToInt(count).sum();
    }

    private static Hits hits(List<ReportScore> reports, Function<ReportScore, Hits> count) {
        return reports.stream().map(count).reduce(Hits.NONE, Hits::plus);
    }
}
