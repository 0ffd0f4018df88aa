package org.isnad.reading.lexicon.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;

/** Cells of rows as typed values; what a cell may not hold is refused with file and line. */
final class Cells {
    private Cells() {}

    static Optional<EventType> type(Tsv.Row row) {
        String cell = row.get("type");
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Labelled.of(EventType.class, cell));
        } catch (ModelException e) {
            throw row.error(e.getMessage());
        }
    }

    static Slot slot(Tsv.Row row, String column) {
        return Slot.named(row.get(column))
                .orElseThrow(() -> row.error("\"%s\" in column %s is no role".formatted(row.get(column), column)));
    }

    static Use use(Tsv.Row row) {
        return Use.named(row.need("use")).orElseThrow(() -> row.error("\"%s\" is no use".formatted(row.get("use"))));
    }

    /** Roles by preposition: {@code على=at|من=from}; prepositions are folded. */
    static Map<String, Slot> complements(Tsv.Row row, String column) {
        Map<String, Slot> out = new LinkedHashMap<>();
        for (String pair : row.list(column)) {
            int at = pair.indexOf('=');
            Optional<Slot> slot = at < 1 ? Optional.empty() : Slot.named(pair.substring(at + 1));
            if (slot.isEmpty()) {
                throw row.error("\"%s\" in column %s is not preposition=role".formatted(pair, column));
            }
            out.put(Collector.fold(pair.substring(0, at)), slot.get());
        }
        return out;
    }

    /** A noun with its broken plurals in parentheses: {@code هجوم(هجمات)}. */
    record Masdar(String singular, List<String> plurals) {}

    static List<Masdar> masdars(Tsv.Row row) {
        List<Masdar> out = new ArrayList<>();
        for (String cell : row.list("masdar")) {
            int open = cell.indexOf('(');
            if (open < 0) {
                out.add(new Masdar(cell, List.of()));
            } else {
                String inside = cell.substring(open + 1, cell.length() - 1);
                out.add(new Masdar(cell.substring(0, open), List.of(inside.split("[،,/]"))));
            }
        }
        return out;
    }
}
