package org.isnad.reading.lexicon.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Domain;

/** Predicates and connectives of several words. */
final class PhraseRows {
    private PhraseRows() {}

    static void add(Collector all, Path folder) throws IOException {
        Path connectives = folder.resolve("connectives.tsv");
        if (Files.exists(connectives)) {
            Tsv file = DataFiles.read(connectives);
            for (Tsv.Row row : file.rows()) {
                int id = all.plain(List.of(DataFiles.topic(file) + ":" + row.need("phrase"), row.need("class")));
                all.phrase(row.get("phrase"), Domain.CONNECTIVE, id);
            }
        }
        Path events = folder.resolve("event-phrases.tsv");
        if (Files.exists(events)) {
            Tsv file = DataFiles.read(events);
            for (Tsv.Row row : file.rows()) {
                Cells.type(row);
                int id = all.plain(
                        List.of(DataFiles.topic(file) + ":" + row.need("phrase"), row.need("type"), row.get("roles")));
                all.phrase(row.get("phrase"), Domain.EVENT_PHRASE, id);
            }
        }
    }
}
