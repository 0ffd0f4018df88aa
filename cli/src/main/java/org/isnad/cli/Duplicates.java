package org.isnad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.same.AddressKey;
import org.isnad.intake.same.Fingerprint;
import org.isnad.intake.same.KnownArticles;
import org.isnad.intake.same.Verdict;
import org.isnad.intake.taken.Taken;
import org.isnad.ledger.AddOutcome;
import org.isnad.ledger.Added;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Paging;

/**
 * Tells articles from the web that the ledger knows, at another address or printed again, from new ones. The ledger's own articles are
 * looked at when the first one comes, those with an address only: texts from files are told apart by their bytes alone. Used by one thread.
 */
final class Duplicates {
    private final Ledger ledger;
    private final Console console;
    private KnownArticles known;

    Duplicates(Ledger ledger, Console console) {
        this.ledger = ledger;
        this.console = console;
    }

    /**
     * What is to be done with an arrival.
     *
     * @param arrival the arrival
     * @param known set if it need not be added
     * @param notes what is to be noted with it
     */
    record Judged(Arrival arrival, Optional<Added> known, Map<String, String> notes) {}

    Judged judge(Arrival arrival) {
        Optional<Taken.Article> article = arrival.article().filter(a -> a.url().isPresent());
        return article.map(a -> judge(arrival, a)).orElseGet(() -> new Judged(arrival, Optional.empty(), Map.of()));
    }

    private Judged judge(Arrival arrival, Taken.Article article) {
        Fingerprint print = Fingerprint.of(article);
        String id = article.raw().hash();
        Verdict verdict = known().judge(print);
        if (verdict instanceof Verdict.Same same && !same.as().equals(id)) {
            console.say("%s: the same article as %s%s: not added again"
                    .formatted(article.name(), same.as(), same.secondAddress() ? " at another address" : ""));
            Added there = new Added(same.as(), article.name(), AddOutcome.KNOWN, claims(same.as()));
            return new Judged(arrival, Optional.of(there), Map.of());
        }
        known().add(id, print);
        return new Judged(arrival, Optional.empty(), notes(verdict, id));
    }

    private static Map<String, String> notes(Verdict verdict, String id) {
        if (verdict instanceof Verdict.NewVersion version && !version.of().equals(id)) {
            return Map.of("new version of", version.of());
        }
        return verdict instanceof Verdict.Reprint reprint && !reprint.of().equals(id)
                ? Map.of("reprint of", "%s (%d %%)".formatted(reprint.of(), Math.round(100 * reprint.shared())))
                : Map.of();
    }

    private int claims(String report) {
        return ledger.report(report, AsOf.NOW).map(LedgerReport::claims).orElse(0);
    }

    private KnownArticles known() {
        if (known == null) {
            known = new KnownArticles();
            for (LedgerReport report : ledger.reports(AsOf.NOW, Paging.ALL).items()) {
                Optional<String> address = report.url().flatMap(Duplicates::key);
                if (address.isPresent()) {
                    String text = ledger.text(report.id()).orElse("");
                    known.add(
                            report.id(), Fingerprint.of(address, report.outlet().orElse(""), text));
                }
            }
        }
        return known;
    }

    private static Optional<String> key(String url) {
        try {
            return AddressKey.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
