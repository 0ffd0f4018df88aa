package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** All projections as text, a line a row: two ledgers with the same lines say the same. */
public final class Dump {
    /** The tables and the order of their rows. */
    static final Map<String, String> TABLES = tables();

    private Dump() {}

    private static Map<String, String> tables() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("report", "num");
        out.put("reading", "since");
        out.put("claim", "num");
        out.put("origin", "name");
        out.put("facet", "name, claim");
        out.put("candidate", "name, id");
        out.put("pair", "a, b");
        out.put("incident", "leader");
        out.put("review", "num");
        out.put("reviewed", "claim, review");
        out.put("dismissal", "num");
        return out;
    }

    /** Gives each line to a taker. */
    public static void of(Database database, Consumer<String> taker) {
        database.read(handle -> {
            TABLES.forEach((table, order) -> table(handle, table, order, taker));
            if (database.dialect() == Dialect.SQLITE) {
                search(handle, taker);
            } else {
                table(handle, "search", "rowid", taker);
            }
            return null;
        });
    }

    private static void table(Handle handle, String table, String order, Consumer<String> taker) {
        handle.createQuery("SELECT * FROM %s ORDER BY %s".formatted(table, order))
                .map((row, context) -> table + line(row))
                .forEach(taker);
    }

    /** The index keeps no text: its words and how many reports have each stand for it. */
    private static void search(Handle handle, Consumer<String> taker) {
        handle.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search', 'row')");
        handle.createQuery("SELECT term, doc FROM temp.search_words ORDER BY term")
                .map((row, context) -> "search" + line(row))
                .forEach(taker);
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
            out.append('\t')
                    .append(text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        return out.toString();
    }
}
