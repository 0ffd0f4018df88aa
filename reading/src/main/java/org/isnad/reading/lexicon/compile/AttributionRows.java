package org.isnad.reading.lexicon.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.Certainty;
import org.isnad.model.Channel;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import org.isnad.model.Polarity;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;

/** Verbs of speech and thought, prepositions that attribute, channels, reasons for anonymity, patterns of not saying. */
final class AttributionRows {
    private AttributionRows() {}

    static void add(Collector all, Path folder) throws IOException {
        Tsv verbs = DataFiles.read(folder.resolve("verbs.tsv"));
        for (Tsv.Row row : verbs.rows()) {
            if (all.first("cue", row.need("lemma") + " " + row.get("use") + " " + row.get("form"))) {
                verb(all, verbs, row);
            }
        }
        phrases(all, folder.resolve("prepositions.tsv"), "cue", "kind", Domain.CUE_PHRASE);
        channels(all, folder.resolve("channels.tsv"));
        phrases(all, folder.resolve("anonymity.tsv"), "phrase", "", Domain.ANONYMITY);
        phrases(all, folder.resolve("unstated.tsv"), "phrase", "", Domain.UNSTATED);
    }

    private static void verb(Collector all, Tsv file, Tsv.Row row) {
        Lemma lemma = new Lemma(
                row.need("lemma"),
                DataFiles.topic(file) + ":" + row.need("lemma"),
                "",
                Cells.use(row),
                Optional.empty(),
                Slot.SOURCE,
                Slot.NONE,
                Map.of(),
                Optional.of(cue(row)),
                "");
        Inflected.verb(all, row, all.lemma(lemma));
        VerbRows.derived(all, row, lemma);
    }

    private static Cue cue(Tsv.Row row) {
        Set<String> to = new LinkedHashSet<>();
        Optional<String> source = Optional.empty();
        for (String part : row.list("to")) {
            int at = part.indexOf('=');
            if (at < 0) {
                to.add(Collector.fold(part));
            } else if (part.startsWith("source=")) {
                source = Optional.of(Collector.fold(part.substring(at + 1)));
            }
        }
        try {
            return new Cue(
                    Labelled.of(Certainty.class, row.need("certainty")),
                    Labelled.of(Polarity.class, row.need("polarity")),
                    to,
                    source);
        } catch (ModelException e) {
            throw row.error(e.getMessage());
        }
    }

    private static void channels(Collector all, Path path) throws IOException {
        Tsv file = DataFiles.read(path);
        for (Tsv.Row row : file.rows()) {
            try {
                Labelled.of(Channel.class, row.need("channel"));
            } catch (ModelException e) {
                throw row.error(e.getMessage());
            }
        }
        phrases(all, path, "phrase", "channel", Domain.CHANNEL);
    }

    private static void phrases(Collector all, Path path, String column, String kind, Domain domain)
            throws IOException {
        Tsv file = DataFiles.read(path);
        for (Tsv.Row row : file.rows()) {
            String phrase = row.need(column);
            String value = kind.isEmpty() ? "" : row.need(kind);
            int id = all.plain(List.of(DataFiles.topic(file) + ":" + phrase, value));
            all.phrase(phrase, domain, id);
        }
    }
}
