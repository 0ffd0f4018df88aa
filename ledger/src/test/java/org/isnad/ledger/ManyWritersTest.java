package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several ledgers open on one place, as several processes have them, add at once. */
class ManyWritersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void nothingIsLostAndNothingIsTwice(String database) throws ExecutionException, InterruptedException {
        String location =
                database.equals("sqlite") ? folder.resolve("isnad.db").toString() : PostgresServer.newDatabase();
        List<Addition> all = Examples.all();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<Added>>> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int from = i * 3;
            results.add(threads.submit(() -> add(location, all, from)));
        }
        List<Added> added = new ArrayList<>();
        for (Future<List<Added>> result : results) {
            added.addAll(result.get());
        }
        threads.shutdown();
        assertThat(added.stream().filter(a -> a.outcome() == AddOutcome.ADDED)).hasSameSizeAs(all);
        assertThat(added).hasSize(4 * all.size());
        try (Ledger ledger = Ledger.open(location, Day.at("2021-03-05"))) {
            assertThat(ledger.verify().broken()).isEmpty();
            assertThat(ledger.status(AsOf.NOW).reports()).isEqualTo(all.size());
            List<String> before = JournalTest.dump(ledger);
            ledger.rebuild(n -> {});
            assertThat(JournalTest.dump(ledger)).isEqualTo(before);
        }
    }

    private static List<Added> add(String location, List<Addition> all, int from) {
        List<Added> out = new ArrayList<>();
        try (Ledger ledger = Ledger.open(location, Day.at("2021-03-05"))) {
            for (int i = 0; i < all.size(); i++) {
                out.addAll(ledger.add(List.of(all.get((i + from) % all.size()))));
            }
        }
        return out;
    }
}
