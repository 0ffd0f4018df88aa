package org.isnad.score.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceReport.Views;

/** Pairs claims of the reference with claims that were read: spans that share half of what they cover together, best first, each once. */
final class Matching {
    private static final double LEAST = 0.5;
    private static final double SAME_TYPE = 0.001;

    private Matching() {}

    private record Pair(double worth, int gold, int read) {}

    /** Returns for each claim of the reference the number of its partner, or -1. */
    static int[] of(List<Views> gold, List<ReferenceClaim> read) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double share = share(gold.get(i).first(), read.get(j));
                if (share >= LEAST) {
                    pairs.add(new Pair(share + (sameType(gold.get(i), read.get(j)) ? SAME_TYPE : 0), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.worth()));
        int[] partner = new int[gold.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[read.size()];
        for (Pair pair : pairs) {
            if (partner[pair.gold()] < 0 && !taken[pair.read()]) {
                partner[pair.gold()] = pair.read();
                taken[pair.read()] = true;
            }
        }
        return partner;
    }

    private static boolean sameType(Views gold, ReferenceClaim read) {
        return gold.all().stream().anyMatch(v -> v.type().equals(read.type()));
    }

    /** Intersection over union. */
    static double share(ReferenceClaim a, ReferenceClaim b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int whole = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / Math.max(1, whole);
    }
}
