package org.isnad.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.isnad.ledger.LedgerException;

/** The tables. */
final class Schema {
    /** The number of the last migration, and of the rules by which projections are made. */
    private static final String LATEST = "2";

    private static final String HOME = "classpath:org/isnad/ledger/db/";

    private static final int TRIES = 20;
    private static final long PAUSE = 250;

    private Schema() {}

    /** Runs the migrations that are missing. Flyway takes a while to start, so it is left alone when there is nothing to do. */
    static void bringUpToDate(Location location, DataSource source, boolean create) {
        String version = version(source);
        if (version.equals(LATEST)) {
            return;
        }
        if (version.isEmpty() && !create) {
            throw new LedgerException("%s: this is not a ledger, or an empty one: check the name".formatted(location));
        }
        if (version.compareTo(LATEST) > 0) {
            throw new LedgerException(
                    "%s: this ledger was made by a newer version of Isnad: use that one".formatted(location));
        }
        migrate(location, source);
    }

    /** Two processes may make one new file at once: whoever fails looks whether the other has done it. */
    private static void migrate(Location location, DataSource source) {
        for (int left = TRIES; ; left--) {
            try {
                Flyway.configure()
                        .dataSource(source)
                        .locations(HOME + "common", HOME + location.dialect().folder())
                        .placeholders(location.dialect().placeholders())
                        .load()
                        .migrate();
                return;
            } catch (FlywayException e) {
                if (left == 0) {
                    throw e;
                }
                pause();
                if (version(source).equals(LATEST)) {
                    return;
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException("stopped while a ledger was being made: run the command again", e);
        }
    }

    private static String version(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
        } catch (SQLException e) {
            if (missing(e)) {
                return "";
            }
            throw new org.jdbi.v3.core.ConnectionException(e);
        }
    }

    private static boolean missing(SQLException e) {
        return "42P01".equals(e.getSQLState()) || String.valueOf(e.getMessage()).contains("no such table");
    }

    /** Returns the address for a file that may not be written: where even its folder may not, it is taken as it lies. */
    static String readOnlyUrl(Location location) {
        Path file = location.file().orElseThrow().toAbsolutePath();
        boolean log = Files.exists(Path.of(file + "-wal"));
        boolean folder = file.getParent() != null && Files.isWritable(file.getParent());
        return log || folder ? location.url() : "jdbc:sqlite:file:" + file + "?immutable=1";
    }
}
