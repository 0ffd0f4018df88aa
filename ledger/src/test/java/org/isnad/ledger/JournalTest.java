package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.comparison.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal alone holds everything, and shows what was done to it. */
class JournalTest {
    private static final int FLIPS = 120;

    @TempDir
    Path folder;

    private String location(String database) {
        return database.equals("sqlite") ? folder.resolve("isnad.db").toString() : PostgresServer.newDatabase();
    }

    private static Connection connect(String location) throws SQLException {
        return DriverManager.getConnection(location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aChangedByteIsNamed(String database) throws SQLException {
        String location = location(database);
        try (Ledger ledger = Ledger.open(location, Day.at("2021-03-05"))) {
            everything(ledger, new Random(1));
            long entries = ledger.verify().entries();
            Random random = new Random(7);
            for (int i = 0; i < FLIPS; i++) {
                long seq = 1L + random.nextInt((int) entries);
                String column =
                        List.of("at", "kind", "body", "raw", "prev", "hash").get(random.nextInt(6));
                Object before = flip(location, seq, column, random);
                Verification found = ledger.verify();
                if (before == null) {
                    assertThat(found.broken()).isEmpty();
                    continue;
                }
                assertThat(found.broken())
                        .as("%s of entry %d", column, seq)
                        .hasValueSatisfying(b -> assertThat(b.seq()).isEqualTo(seq));
                set(location, seq, column, before);
            }
            assertThat(ledger.verify().broken()).isEmpty();
        }
    }

    /** Changes one byte, and returns the value before; null if the column is empty. */
    private static Object flip(String location, long seq, String column, Random random) throws SQLException {
        Object before = get(location, seq, column);
        if (before instanceof byte[] bytes) {
            byte[] after = bytes.clone();
            after[random.nextInt(after.length)] ^= (byte) (1 << random.nextInt(8));
            set(location, seq, column, after);
        } else if (before instanceof String text) {
            int at = random.nextInt(text.length());
            char other = (char) (text.charAt(at) ^ 1);
            set(location, seq, column, text.substring(0, at) + other + text.substring(at + 1));
        }
        return before;
    }

    private static Object get(String location, long seq, String column) throws SQLException {
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + column + " FROM journal WHERE seq = " + seq)) {
            row.next();
            return row.getObject(1);
        }
    }

    private static void set(String location, long seq, String column, Object value) throws SQLException {
        try (Connection connection = connect(location);
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE journal SET " + column + " = ? WHERE seq = ?")) {
            statement.setObject(1, value);
            statement.setLong(2, seq);
            statement.executeUpdate();
        }
    }

    /** Written after the words of docs/ledger.md, not after the code. */
    @Test
    void theChainIsAsDocumented() throws SQLException {
        String location = location("sqlite");
        try (Ledger ledger = Ledger.open(location, Day.at("2021-03-05"))) {
            ledger.add(Examples.all().subList(0, 3));
        }
        String before = "0".repeat(64);
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM journal ORDER BY seq")) {
            while (row.next()) {
                byte[] raw = row.getBytes("raw");
                String lines = "isnad-journal-1\n%s\n%d\n%s\n%s\n%s\n%s\n"
                        .formatted(
                                before,
                                row.getLong("seq"),
                                row.getString("at"),
                                row.getString("kind"),
                                sha256(row.getString("body").getBytes(StandardCharsets.UTF_8)),
                                raw == null ? "-" : sha256(raw));
                before = sha256(lines.getBytes(StandardCharsets.UTF_8));
                assertThat(row.getString("hash")).isEqualTo(before);
                assertThat(row.getString("at")).isEqualTo("2021-03-05T12:00:00.000Z");
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void whatIsCutOffOrLeftOutIsNamed(String database) throws SQLException {
        String location = location(database);
        try (Ledger ledger = Ledger.open(location, Day.at("2021-03-05"))) {
            ledger.add(Examples.all());
            long entries = ledger.verify().entries();
            execute(location, "DELETE FROM journal WHERE seq = " + entries);
            assertThat(ledger.verify().broken()).map(b -> b.seq()).hasValue(entries);
            execute(location, "DELETE FROM journal WHERE seq = 5");
            assertThat(ledger.verify().broken()).map(b -> b.seq()).hasValue(5L);
        }
    }

    private static void execute(String location, String sql) throws SQLException {
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void rebuildingGivesTheSameBytes(String database) {
        try (Ledger ledger = Ledger.open(location(database), Day.at("2021-03-05"))) {
            everything(ledger, new Random(2));
            List<String> before = dump(ledger);
            assertThat(ledger.rebuild(n -> {}))
                    .isEqualTo(ledger.status(AsOf.NOW).entries());
            assertThat(dump(ledger)).isEqualTo(before);
            assertThat(ledger.add(List.of(Examples.text("وقصف الطيران حلب أمس.\n", "وكالة", "2021-03-06"))))
                    .hasSize(1);
        }
    }

    @Test
    void bothDatabasesSayTheSame() {
        try (Ledger one = Ledger.open(location("sqlite"), Day.at("2021-03-05"));
                Ledger other = Ledger.open(location("postgresql"), Day.at("2021-03-05"))) {
            everything(one, new Random(3));
            everything(other, new Random(3));
            assertThat(one.verify()).isEqualTo(other.verify());
            assertThat(withoutIndex(one)).isEqualTo(withoutIndex(other)).hasSizeGreaterThan(1000);
        }
    }

    @Test
    void theOrderOfAddingAndTheSizeOfTransactionsDoNotMatterToIncidents() {
        List<Addition> all = new ArrayList<>(Examples.all());
        try (Ledger one = Ledger.open(folder.resolve("1.db").toString(), Day.at("2021-03-05"));
                Ledger other = Ledger.open(folder.resolve("2.db").toString(), Day.at("2021-03-05"))) {
            one.add(all);
            java.util.Collections.shuffle(all, new Random(4));
            all.forEach(addition -> other.add(List.of(addition)));
            assertThat(incidents(other)).isEqualTo(incidents(one));
        }
    }

    private static List<String> incidents(Ledger ledger) {
        return ledger.incidents(ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items().stream()
                .map(i -> i.id()
                        + i.claims().stream().map(c -> c.id()).sorted().toList()
                        + i.relations().stream().map(Relation::id).sorted().toList())
                .sorted()
                .toList();
    }

    static List<String> dump(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.dump(lines::add);
        return lines;
    }

    private static List<String> withoutIndex(Ledger ledger) {
        return dump(ledger).stream()
                .filter(line -> !line.startsWith("search\t"))
                .toList();
    }

    /** Adds, reviews, withdraws, restores, dismisses and supersedes, as a seed says. */
    private static void everything(Ledger ledger, Random random) {
        List<Addition> all = Examples.all();
        ledger.add(all);
        for (int i = 0; i < 25; i++) {
            Addition some = all.get(random.nextInt(all.size()));
            String report = some.reading().report().id();
            Stream<LedgerClaim> claims =
                    ledger.claims(ClaimFilter.ofReport(report), AsOf.NOW, Paging.ALL).items().stream();
            Optional<String> claim =
                    claims.skip(random.nextInt(4)).map(c -> c.claim().id()).findFirst();
            int act = random.nextInt(6);
            if (ledger.report(report, AsOf.NOW).isEmpty()) {
                ledger.restore(report, "س", Optional.empty());
            } else if (act == 0) {
                ledger.withdraw(report, "س", Optional.of("سبب"));
            } else if (act == 1) {
                ledger.add(List.of(Examples.reread(some, some.reading(), "0.2." + i)));
            } else if (act == 2) {
                ledger.contradictions(ClaimFilter.ALL, AsOf.NOW, Paging.first(1))
                        .items()
                        .forEach(c -> ledger.dismiss(c.relation(), "س", Optional.empty()));
            } else {
                Decision decision = act == 3
                        ? new Decision.Accept()
                        : act == 4 ? new Decision.Reject() : new Decision.Correct("type", "other");
                claim.ifPresent(id -> ledger.review(id, decision, "س", Optional.empty()));
            }
        }
    }
}
