package org.isnad.arabic.inflect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.fold.Folder;

/** Collects forms of one noun or adjective: folds them and keeps each once. Not thread-safe. */
final class WordForms {
    private final Set<NounForm> all = new LinkedHashSet<>();

    /** Adds a form that stands alone (or before a genitive). */
    void free(String spelling, GrammaticalNumber number, Gender gender) {
        all.add(new NounForm(Folder.foldWord(spelling), number, gender, false));
    }

    /** Adds a form that stands only in construct; left out where the same spelling stands alone too. */
    void construct(String spelling, GrammaticalNumber number, Gender gender) {
        String folded = Folder.foldWord(spelling);
        if (!all.contains(new NounForm(folded, number, gender, false))) {
            all.add(new NounForm(folded, number, gender, true));
        }
    }

    List<NounForm> list() {
        return new ArrayList<>(all);
    }
}
