package org.isnad.comparison.words;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.table.Tsv;

/** How rare a skeleton is in reports on conflicts, from a static table: the same pair of claims is judged alike whatever else is known. */
final class Rarity {
    /** The rarity of a skeleton that the table does not have: one report in four hundred. */
    static final float RARE = 6.0f;

    private static final Map<String, Float> TABLE = load();

    private Rarity() {}

    /** Returns 0 for a skeleton that stands in every report, up to {@link #RARE}. */
    static float of(String skeleton) {
        return TABLE.getOrDefault(skeleton, RARE);
    }

    private static Map<String, Float> load() {
        Map<String, Float> out = new HashMap<>();
        for (Tsv.Row row :
                Tsv.resource(Rarity.class, "rarity.tsv", "skeleton", "rarity").rows()) {
            out.put(row.need("skeleton"), Float.valueOf(row.need("rarity")));
        }
        return Map.copyOf(out);
    }
}
