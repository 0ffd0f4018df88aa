package org.isnad.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import javax.sql.DataSource;
import org.isnad.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A connection to one ledger's database, its schema up to date. Thread-safe; every failure is a {@link LedgerException}. */
public final class Database implements AutoCloseable {
    private static final int MINUTE = 60_000;
    private static final int CACHE_KIB = 64 * 1024;
    private static final int CONNECTIONS = 8;
    private static final int LOG_BYTES = 64 << 20;

    private final Location location;
    private final boolean writable;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Location location, boolean writable, HikariDataSource pool) {
        this.location = location;
        this.writable = writable;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a ledger.
     *
     * @param where a file, or a JDBC address of PostgreSQL
     * @param create whether it is made if it is not there
     */
    public static Database open(String where, boolean create) {
        Location location = Location.of(where);
        if (!create && !location.exists()) {
            throw new LedgerException(
                    "%s: there is no ledger: make one with isnad add, or name it with --ledger or ISNAD_LEDGER"
                            .formatted(location));
        }
        boolean writable = location.writable();
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(pool(location, writable));
            Schema.bringUpToDate(location, pool, create && writable);
            return new Database(location, writable, pool);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw Failures.of(location, e);
        }
    }

    private static HikariConfig pool(Location location, boolean writable) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(MINUTE);
        config.setReadOnly(!writable);
        config.setDataSource(location.dialect() == Dialect.SQLITE ? sqlite(location, writable) : postgres(location));
        return config;
    }

    private static DataSource postgres(Location location) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(location.url());
        source.setApplicationName("isnad");
        return source;
    }

    private static DataSource sqlite(Location location, boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(MINUTE);
        config.setCacheSize(-CACHE_KIB);
        config.setGetGeneratedKeys(false);
        if (writable) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(LOG_BYTES));
            // A transaction is for writing: it waits for its turn when it begins, not when it is half done.
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        } else {
            config.setReadOnly(true);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(writable ? location.url() : Schema.readOnlyUrl(location));
        return source;
    }

    /** Returns which database it is. */
    public Dialect dialect() {
        return location.dialect();
    }

    /** Returns where it is, for people: without a password. */
    public String location() {
        return location.toString();
    }

    /** Does something that only reads. */
    public <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (RuntimeException e) {
            throw Failures.of(location, e);
        }
    }

    /** Does something in one transaction: all of it is there afterwards, or nothing. */
    public <T> T write(Function<Handle, T> work) {
        if (!writable) {
            throw new LedgerException("%s: the file is read-only: give it write permission (chmod u+w) to add or review"
                    .formatted(location));
        }
        try {
            return jdbi.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw Failures.of(location, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
