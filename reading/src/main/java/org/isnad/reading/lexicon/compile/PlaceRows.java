package org.isnad.reading.lexicon.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflect.AdjectiveInflector;
import org.isnad.arabic.inflect.Gender;
import org.isnad.arabic.inflect.NounForm;
import org.isnad.arabic.inflect.NounInflector;
import org.isnad.arabic.inflect.NounLemma;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.KnowledgeException;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.model.ModelException;
import org.isnad.reading.lexicon.Domain;

/** The gazetteer: names, adjectives of origin, and the generic words for places. */
final class PlaceRows {
    private PlaceRows() {}

    static void add(Collector all, Path folder) throws IOException {
        for (Tsv file : DataFiles.folder(folder)) {
            if (file.columns().contains("word")) {
                file.rows().forEach(row -> word(all, file, row));
            } else {
                file.rows().forEach(row -> place(all, row));
            }
        }
    }

    private static void place(Collector all, Tsv.Row row) {
        List<String> cells = PlaceEntry.COLUMNS.stream().map(row::get).toList();
        PlaceEntry place;
        try {
            place = PlaceEntry.of(cells.toArray(String[]::new));
        } catch (KnowledgeException | ModelException | NumberFormatException e) {
            throw row.error(e.getMessage());
        }
        if (!all.first("place", place.id())) {
            throw row.error("the id %s is given twice".formatted(place.id()));
        }
        int id = all.place(cells);
        for (String name : place.names()) {
            if (name.startsWith("~")) {
                all.phrase(name.substring(1), Domain.WEAK_PLACE, id);
            } else {
                all.phrase(name, Domain.PLACE, id);
            }
        }
        place.nisba().forEach(nisba -> nisba(all, nisba, id));
    }

    /** Of several words («جنوب سوداني») only the last is inflected. */
    private static void nisba(Collector all, String nisba, int id) {
        int last = nisba.lastIndexOf(' ') + 1;
        String before = nisba.substring(0, last);
        for (NounForm form : AdjectiveInflector.inflect(nisba.substring(last), List.of("+ون", "+ات"))) {
            all.phrase(before + form.spelling(), Domain.NISBA, id);
            all.phrase("ال" + before + form.spelling(), Domain.NISBA, id);
        }
    }

    private static void word(Collector all, Tsv file, Tsv.Row row) {
        int id = all.plain(List.of(
                DataFiles.topic(file) + ":" + row.need("word"),
                row.get("kind"),
                row.get("precision"),
                row.get("english")));
        String word = row.need("word");
        if (word.indexOf(' ') >= 0) {
            all.phrase(word, Domain.PLACE_WORD, id);
            return;
        }
        List<String> plurals = new ArrayList<>(row.list("plural"));
        Gender gender = word.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
        for (NounForm form : NounInflector.inflect(new NounLemma(word, plurals, gender))) {
            all.phrase(form.spelling(), Domain.PLACE_WORD, id);
            all.phrase("ال" + form.spelling(), Domain.PLACE_WORD, id);
        }
    }
}
