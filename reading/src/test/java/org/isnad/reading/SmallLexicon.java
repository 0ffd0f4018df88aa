package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.RowTable;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;

/**
 * A lexicon of the project's particles and a few words and names with all their forms written out, so that tests of mentions do not
 * change with the data files of the reader.
 */
public final class SmallLexicon {
    private static final Lexicon SHARED = make();

    private SmallLexicon() {}

    /** Returns the lexicon; one for all tests. */
    public static Lexicon get() {
        return SHARED;
    }

    private static Lexicon make() {
        FormTable.Builder forms = new FormTable.Builder();
        List<List<String>> lemmas = new ArrayList<>();
        for (Tsv.Row row : Tsv.resource(Lexicon.class, "/org/isnad/reading/lexicon/particles.tsv")
                .rows()) {
            if (row.need("word").indexOf(' ') < 0) {
                lemmas.add(lemma(row.need("word"), row.need("class"), Use.NONE, "", ""));
                forms.add(
                        Folder.foldWord(row.need("word")),
                        Readings.pack(lemmas.size() - 1, WordClass.PARTICLE, 0, false, 0, false, false));
            }
        }
        for (Tsv.Row row : Tsv.resource(SmallLexicon.class, "/org/isnad/reading/small/words.tsv")
                .rows()) {
            WordClass cls = WordClass.valueOf(row.need("class").toUpperCase(Locale.ROOT));
            Use use = row.get("use").isEmpty()
                    ? Use.NONE
                    : Use.named(row.get("use")).orElseThrow();
            lemmas.add(lemma(row.need("lemma"), row.get("kind"), use, row.get("type"), row.get("unit")));
            String[] columns = {"singular", "dual", "plural"};
            for (int n = 0; n < columns.length; n++) {
                for (String form : row.list(columns[n])) {
                    boolean bound = form.endsWith("-");
                    String folded = Folder.foldWord(bound ? form.substring(0, form.length() - 1) : form);
                    forms.add(
                            folded,
                            Readings.pack(lemmas.size() - 1, cls, cls.isVerb() ? 3 : 0, false, n + 1, false, bound));
                }
            }
        }
        return new Lexicon(
                forms.build(),
                phrases(),
                new FormTable.Builder().build(),
                RowTable.of(lemmas),
                RowTable.of(List.of()),
                RowTable.of(List.of()),
                RowTable.of(List.of()));
    }

    private static PhraseTable phrases() {
        PhraseTable.Builder phrases = new PhraseTable.Builder();
        for (Tsv.Row row : Tsv.resource(SmallLexicon.class, "/org/isnad/reading/small/names.tsv", "domain", "names")
                .rows()) {
            Domain domain = Domain.valueOf(row.need("domain").toUpperCase(Locale.ROOT));
            for (String name : row.list("names")) {
                phrases.add(name, domain.payload(0));
            }
        }
        return phrases.build();
    }

    private static List<String> lemma(String text, String kind, Use use, String type, String unit) {
        Optional<EventType> event = type.isEmpty() ? Optional.empty() : Optional.of(Labelled.of(EventType.class, type));
        return new Lemma(
                        text, "small:" + text, kind, use, event, Slot.NONE, Slot.NONE, Map.of(), Optional.empty(), unit)
                .cells();
    }
}
