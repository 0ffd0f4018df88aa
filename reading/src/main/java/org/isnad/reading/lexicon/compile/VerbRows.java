package org.isnad.reading.lexicon.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/** Verbs with their frames, their verbal nouns and participles. */
final class VerbRows {
    private VerbRows() {}

    static void add(Collector all, Tsv file) {
        for (Tsv.Row row : file.rows()) {
            if (all.first(
                    "verb",
                    row.need("lemma") + " " + row.get("root") + " " + row.get("form") + " " + row.get("type"))) {
                verb(all, file, row);
            }
        }
    }

    private static void verb(Collector all, Tsv file, Tsv.Row row) {
        Lemma lemma = new Lemma(
                row.need("lemma"),
                DataFiles.topic(file) + ":" + row.need("lemma"),
                "",
                Cells.use(row),
                Cells.type(row),
                Cells.slot(row, "subject"),
                Cells.slot(row, "object"),
                Cells.complements(row, "preps"),
                Optional.empty(),
                "");
        Inflected.verb(all, row, all.lemma(lemma));
        derived(all, row, lemma);
    }

    /** Verbal nouns and participles: lemmas of their own, with the verb's frame and the genitive's role. */
    static void derived(Collector all, Tsv.Row row, Lemma verb) {
        for (Cells.Masdar masdar : Cells.masdars(row)) {
            int id = all.lemma(derived(verb, masdar.singular(), "masdar"));
            Inflected.noun(all, masdar.singular(), masdar.plurals(), "", id, WordClass.MASDAR);
        }
        for (String participle : row.list("participle")) {
            int id = all.lemma(derived(verb, participle, "participle"));
            Inflected.adjective(all, participle, List.of("+ون", "+ات"), id, WordClass.PARTICIPLE);
        }
    }

    private static Lemma derived(Lemma verb, String text, String kind) {
        Map<String, Slot> roles = new LinkedHashMap<>(verb.complements());
        roles.putIfAbsent("of", verb.object() != Slot.NONE ? verb.object() : verb.subject());
        Optional<Cue> cue = verb.cue();
        Use use = verb.use();
        return new Lemma(
                text, verb.rule() + "/" + text, kind, use, verb.type(), verb.subject(), verb.object(), roles, cue, "");
    }
}
