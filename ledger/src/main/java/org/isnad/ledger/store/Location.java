package org.isnad.ledger.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.LedgerException;

/**
 * Where a ledger is.
 *
 * @param dialect which database
 * @param url its JDBC address
 * @param file its file, for SQLite
 */
record Location(Dialect dialect, String url, Optional<Path> file) {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";

    /** Reads a file name or a JDBC address. */
    static Location of(String text) {
        if (text.startsWith(POSTGRES)) {
            return new Location(Dialect.POSTGRESQL, text, Optional.empty());
        }
        if (text.startsWith("jdbc:") && !text.startsWith(SQLITE)) {
            throw new LedgerException(
                    "%s: a ledger is a file, or a database at jdbc:postgresql:...: name one of these".formatted(text));
        }
        try {
            Path file = Path.of(text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text);
            return new Location(Dialect.SQLITE, SQLITE + file.toAbsolutePath(), Optional.of(file));
        } catch (InvalidPathException e) {
            throw new LedgerException("%s: this is no file name: %s".formatted(text, e.getReason()), e);
        }
    }

    /** Returns whether the file is there; a server can only tell when asked. */
    boolean exists() {
        return file.isEmpty() || Files.exists(file.get());
    }

    /** Returns whether the file may be written; without any permission to write it counts as read-only even for root. */
    boolean writable() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return true;
        }
        return Files.isWritable(file.get()) && marked(file.get());
    }

    private static boolean marked(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.OWNER_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (java.io.IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** Returns the location for people: without the password that an address may hold. */
    @Override
    public String toString() {
        return file.map(Path::toString).orElseGet(() -> url.replaceFirst("\\?.*", ""));
    }
}
