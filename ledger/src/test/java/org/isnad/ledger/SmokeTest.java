package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @TempDir
    Path folder;

    @Test
    void smoke() {
        for (String location : List.of(folder.resolve("a.db").toString(), PostgresServer.newDatabase())) {
            try (Ledger ledger = Ledger.open(location, Clock.systemUTC())) {
                System.err.println(ledger.add(Examples.all()));
                System.err.println(ledger.add(Examples.all()));
                System.err.println(ledger.status(AsOf.NOW));
                System.err.println(ledger.verify());
                List<String> before = new ArrayList<>();
                ledger.dump(before::add);
                ledger.rebuild(n -> {});
                List<String> after = new ArrayList<>();
                ledger.dump(after::add);
                assertThat(after).isEqualTo(before);
                System.err.println(before.size());
                System.err.println(ledger.sources(ClaimFilter.ALL, AsOf.NOW).subList(0, 3));
                System.err.println(ledger.claims(ClaimFilter.ALL, AsOf.NOW, Paging.first(1)));
                System.err.println(ledger.search("الجيش", ClaimFilter.ALL, AsOf.NOW, Paging.first(2)).items().get(0).snippets());
            }
        }
    }
}
