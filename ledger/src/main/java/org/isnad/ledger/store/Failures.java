package org.isnad.ledger.store;

import java.sql.SQLException;
import java.util.Locale;
import org.isnad.ledger.LedgerException;

/** What a database says when it fails, in words that say what to do. */
final class Failures {
    private static final String SAFE = "; what was acknowledged before is safe";

    private Failures() {}

    /** Returns the failure as an exception of this module. */
    static LedgerException of(Location location, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                return new LedgerException(location + ": " + reason(location, sql), failure);
            }
        }
        return new LedgerException("%s: the ledger cannot be used (%s)".formatted(location, failure), failure);
    }

    private static String reason(Location location, SQLException e) {
        return location.dialect() == Dialect.SQLITE ? sqlite(e) : postgres(e);
    }

    private static String sqlite(SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("SQLITE_FULL")) {
            return "the disk is full: free some space, then run the command again" + SAFE;
        }
        if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_PERM")) {
            return "the file may not be written: give it (and its folder) write permission" + SAFE;
        }
        if (message.contains("SQLITE_IOERR")) {
            return "the disk refuses to write or read (full, over its quota, or failing): free some space or check it, then run the command again"
                    + SAFE;
        }
        if (message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")) {
            return "another process has held the ledger for more than a minute: wait until it is done, then run the command again";
        }
        if (message.contains("SQLITE_NOTADB")) {
            return "this is not a ledger: check the name";
        }
        if (message.contains("SQLITE_CORRUPT")) {
            return "the file is damaged: see isnad verify, and take the last good copy";
        }
        if (message.contains("SQLITE_CANTOPEN")) {
            return "the file cannot be opened or made: check that its folder is there and may be written";
        }
        return "the database failed (%s)".formatted(message);
    }

    private static String postgres(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "the server does not answer (%s): check that it runs, and the address".formatted(said);
            case "28" -> "the server does not let this user in (%s): check user and password".formatted(said);
            case "3D" -> "the server has no such database (%s): make it with createdb".formatted(said);
            case "25", "42" -> "the server does not allow it (%s): check the rights of this user".formatted(said);
            case "53" ->
                "the server is out of space or connections (%s): see to that, then run the command again%s"
                        .formatted(said, SAFE);
            case "57" -> "the server is shutting down or starting (%s): run the command again%s".formatted(said, SAFE);
            default -> "the database failed (%s, %s)".formatted(said, state.toLowerCase(Locale.ROOT));
        };
    }
}
