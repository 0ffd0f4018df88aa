package org.isnad.reading.lexicon.compile;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/** Nouns: events, persons, things, with their plurals and units; and adjectives. */
final class NounRows {
    private NounRows() {}

    static void add(Collector all, Tsv file) {
        boolean adjectives = !file.columns().contains("gender");
        for (Tsv.Row row : file.rows()) {
            if (!all.first(adjectives ? "adjective" : "noun", row.need("lemma") + " " + row.get("type"))) {
                continue;
            }
            Optional<org.isnad.model.EventType> type = adjectives ? Optional.empty() : Cells.type(row);
            Lemma lemma = new Lemma(
                    row.need("lemma"),
                    DataFiles.topic(file) + ":" + row.need("lemma"),
                    adjectives ? "adjective-" + row.get("kind") : row.get("kind"),
                    type.isPresent() ? Use.EVENT : Use.NONE,
                    type,
                    Slot.NONE,
                    Slot.NONE,
                    adjectives ? java.util.Map.of() : Cells.complements(row, "roles"),
                    Optional.empty(),
                    row.get("unit").equals("-") ? "" : row.get("unit"));
            int id = all.lemma(lemma);
            List<String> plurals =
                    row.list("plural").stream().filter(p -> !p.equals("-")).toList();
            if (adjectives) {
                Inflected.adjective(all, row.need("lemma"), plurals, id, WordClass.ADJECTIVE);
            } else {
                WordClass cls = type.isPresent() ? WordClass.MASDAR : WordClass.NOUN;
                Inflected.noun(all, row.need("lemma"), plurals, row.get("gender"), id, cls);
            }
        }
    }
}
