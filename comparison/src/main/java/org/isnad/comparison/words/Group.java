package org.isnad.comparison.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/** Which people a number counts. */
public enum Group {
    /** Civilians. */
    CIVILIAN,
    /** Children. */
    CHILD,
    /** Women. */
    WOMAN,
    /** Members of an armed group. */
    FIGHTER,
    /** Soldiers. */
    SOLDIER,
    /** Migrants and refugees. */
    MIGRANT;

    private static final Map<String, Group> WORDS = new HashMap<>();

    static {
        for (Tsv.Row row :
                Tsv.resource(Group.class, "groups.tsv", "group", "words").rows()) {
            Group group = valueOf(row.need("group").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> WORDS.put(Skeleton.stem(Folder.foldWord(word)), group));
        }
    }

    /** Returns the first group that a folded phrase names. */
    public static Optional<Group> of(String folded) {
        for (String word : folded.split("[^ء-ي]+")) {
            Group group = word.isEmpty() ? null : WORDS.get(Skeleton.stem(word));
            if (group != null) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
