package org.isnad.desk;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.table.Tsv;

/** Every word of the interface in both languages, from {@code words.tsv}. Thread-safe. */
final class Words {
    private static final Map<String, Map<Language, String>> ALL = load();

    private Words() {}

    private static Map<String, Map<Language, String>> load() {
        Map<String, Map<Language, String>> out = new HashMap<>();
        for (Tsv.Row row :
                Tsv.resource(Words.class, "words.tsv", "key", "en", "ar").rows()) {
            Map<Language, String> both = Map.of(Language.EN, row.need("en"), Language.AR, row.need("ar"));
            if (out.put(row.need("key"), both) != null) {
                throw new DeskException("words.tsv has \"%s\" twice: remove one".formatted(row.need("key")));
            }
        }
        return Map.copyOf(out);
    }

    /** Returns a word. */
    static String of(Language language, String key) {
        Map<Language, String> both = ALL.get(key);
        if (both == null) {
            throw new DeskException("words.tsv has no row \"%s\": add it".formatted(key));
        }
        return both.get(language);
    }

    /** Returns whether there is a row. */
    static boolean has(String key) {
        return ALL.containsKey(key);
    }
}
