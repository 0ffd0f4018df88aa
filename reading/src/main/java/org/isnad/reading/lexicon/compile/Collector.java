package org.isnad.reading.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.RowTable;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/** Gathers what the data files give, and makes the lexicon of it. */
final class Collector {
    private final FormTable.Builder forms = new FormTable.Builder();
    private final PhraseTable.Builder phrases = new PhraseTable.Builder();
    private final FormTable.Builder ids = new FormTable.Builder();
    private final List<List<String>> lemmas = new ArrayList<>();
    private final List<List<String>> places = new ArrayList<>();
    private final List<List<String>> actors = new ArrayList<>();
    private final List<List<String>> plain = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    int lemma(Lemma lemma) {
        lemmas.add(lemma.cells());
        if (lemmas.size() > 0xFFFF) {
            throw new org.isnad.reading.ReadingException("more lemmas than a reading can number");
        }
        return lemmas.size() - 1;
    }

    void form(String folded, int lemma, WordClass cls, int person, boolean feminine, int number, boolean... flags) {
        boolean passive = flags.length > 0 && flags[0];
        boolean bound = flags.length > 1 && flags[1];
        forms.add(folded, Readings.pack(lemma, cls, person, feminine, number, passive, bound));
    }

    void phrase(String phrase, Domain domain, int row) {
        phrases.add(phrase, domain.payload(row));
    }

    int place(List<String> cells) {
        places.add(cells);
        ids.add("p " + cells.get(0), places.size() - 1);
        return places.size() - 1;
    }

    int actor(List<String> cells) {
        actors.add(cells);
        ids.add("a " + cells.get(0), actors.size() - 1);
        return actors.size() - 1;
    }

    int plain(List<String> cells) {
        plain.add(cells);
        return plain.size() - 1;
    }

    /** Returns whether this key of a topic was new. */
    boolean first(String topic, String key) {
        return seen.merge(topic + " " + key, 1, Integer::sum) == 1;
    }

    static String fold(String word) {
        return Folder.foldWord(word);
    }

    Lexicon build() {
        return new Lexicon(
                forms.build(),
                phrases.build(),
                ids.build(),
                RowTable.of(lemmas),
                RowTable.of(places),
                RowTable.of(actors),
                RowTable.of(plain));
    }
}
