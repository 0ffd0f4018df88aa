package org.isnad.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Statements that are prepared once and run for every claim of a transaction, where the parsing of named parameters would cost more than the
 * database. Parameters are numbers, texts, bytes or null. Not thread-safe; closed with its transaction.
 */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Sql(Handle handle) {
        this.connection = handle.getConnection();
    }

    /** What is done with each row. */
    interface RowTaker {
        void take(java.sql.ResultSet row) throws SQLException;
    }

    /** Runs a statement that changes something. */
    void run(String sql, Object... values) {
        try {
            bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Puts a statement off until {@link #flush}. */
    void later(String sql, Object... values) {
        try {
            bound(sql, values).addBatch();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Runs what was put off with this statement. */
    void flush(String sql) {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            return;
        }
        try {
            statement.executeBatch();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Runs a query. */
    void rows(String sql, RowTaker taker, Object... values) {
        try (java.sql.ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    @Override
    public void close() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new Failed(e);
            }
        }
        statements.clear();
    }

    /** A failure of the database, for {@link Failures} to put into words. */
    static final class Failed extends JdbiException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }
    }
}
