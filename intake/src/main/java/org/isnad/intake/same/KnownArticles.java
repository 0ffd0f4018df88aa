package org.isnad.intake.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles that are known. Finding what is like an article looks only at those that share one of its rarest runs of words, not at
 * all. About 1.5 KB an article. Not thread-safe: one thread asks and adds, in the order in which articles come.
 */
public final class KnownArticles {
    private static final int LOOKED_UP = 12;
    private static final int MOST_ALIKE = 200;
    private static final double REPRINT = 0.75;
    private static final double VERSION = 0.2;

    private record Known(String id, Fingerprint print) {}

    private final Map<String, Known> byAddress = new HashMap<>();
    private final Map<Long, List<Known>> byText = new HashMap<>();
    private final Map<Integer, List<Known>> byRun = new HashMap<>();

    /** Says what an article is beside those known. */
    public Verdict judge(Fingerprint print) {
        Optional<Known> there = print.address().map(byAddress::get);
        if (there.isPresent()) {
            Known known = there.get();
            double shared = print.shared(known.print());
            if (known.print().text() == print.text()) {
                return new Verdict.Same(known.id(), false);
            } else if (shared >= VERSION) {
                return new Verdict.NewVersion(known.id(), shared);
            }
        }
        for (Known known : byText.getOrDefault(print.text(), List.of())) {
            if (oneOutlet(known.print(), print)) {
                return new Verdict.Same(known.id(), true);
            }
        }
        return reprint(print);
    }

    /** Two nameless texts of the same words are one; so are two of one outlet. */
    private static boolean oneOutlet(Fingerprint a, Fingerprint b) {
        return a.outlet().equals(b.outlet());
    }

    private Verdict reprint(Fingerprint print) {
        Set<Known> alike = new LinkedHashSet<>(byText.getOrDefault(print.text(), List.of()));
        for (int i = 0; i < Math.min(LOOKED_UP, print.sketch().length) && alike.size() < MOST_ALIKE; i++) {
            alike.addAll(byRun.getOrDefault(print.sketch()[i], List.of()));
        }
        Known best = null;
        double most = 0;
        for (Known known : alike) {
            double shared = known.print().text() == print.text() ? 1 : print.shared(known.print());
            if (shared > most) {
                best = known;
                most = shared;
            }
        }
        return most >= REPRINT ? new Verdict.Reprint(best.id(), most) : new Verdict.New();
    }

    /** Adds an article under its id; of one address the last version counts. */
    public void add(String id, Fingerprint print) {
        Known known = new Known(id, print);
        print.address().ifPresent(a -> byAddress.put(a, known));
        byText.computeIfAbsent(print.text(), k -> new ArrayList<>(1)).add(known);
        for (int i = 0; i < Math.min(LOOKED_UP, print.sketch().length); i++) {
            byRun.computeIfAbsent(print.sketch()[i], k -> new ArrayList<>(1)).add(known);
        }
    }
}
