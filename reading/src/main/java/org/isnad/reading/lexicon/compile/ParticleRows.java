package org.isnad.reading.lexicon.compile;

import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/** Words of the closed classes; those of several words go into the trie as connectives. */
final class ParticleRows {
    private ParticleRows() {}

    static void add(Collector all, Tsv file) {
        for (Tsv.Row row : file.rows()) {
            String word = Collector.fold(row.need("word"));
            if (!all.first("particle", row.need("class") + " " + word)) {
                continue;
            }
            Lemma lemma = new Lemma(
                    row.get("word"),
                    "particles:" + row.get("class") + ":" + row.get("word"),
                    row.get("class"),
                    Use.NONE,
                    Optional.empty(),
                    Slot.NONE,
                    Slot.NONE,
                    Map.of(),
                    Optional.empty(),
                    "");
            if (word.indexOf(' ') >= 0) {
                all.phrase(word, Domain.CONNECTIVE, all.plain(java.util.List.of(lemma.rule(), lemma.kind())));
            } else {
                all.form(word, all.lemma(lemma), WordClass.PARTICLE, 0, false, 0);
            }
        }
    }
}
