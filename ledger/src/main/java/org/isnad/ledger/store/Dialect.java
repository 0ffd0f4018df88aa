package org.isnad.ledger.store;

import java.util.Map;

/** In what the two databases differ; all other SQL is the same. */
public enum Dialect {
    /** One file, write-ahead log. */
    SQLITE("sqlite", "INTEGER PRIMARY KEY", "", "WITHOUT ROWID", ""),
    /** A server. */
    POSTGRESQL("postgresql", "BIGINT PRIMARY KEY", "COLLATE \"C\"", "", " FOR UPDATE");

    private final String folder;
    private final String key;
    private final String binary;
    private final String clustered;
    private final String forUpdate;

    Dialect(String folder, String key, String binary, String clustered, String forUpdate) {
        this.folder = folder;
        this.key = key;
        this.binary = binary;
        this.clustered = clustered;
        this.forUpdate = forUpdate;
    }

    /** Returns the folder of the migrations that only this database has. */
    String folder() {
        return folder;
    }

    /** Returns what the migrations write differently. */
    Map<String, String> placeholders() {
        return Map.of("key", key, "binary", binary, "clustered", clustered);
    }

    /** Returns what locks the rows of a query; SQLite locks the whole file when a transaction begins. */
    public String forUpdate() {
        return forUpdate;
    }
}
