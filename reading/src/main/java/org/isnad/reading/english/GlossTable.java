package org.isnad.reading.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/** The English of common words, by folded lemma. Immutable and thread-safe; loaded once. */
final class GlossTable {
    /** A noun in its two numbers. */
    record Noun(String singular, String plural) {}

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    private static final class Holder {
        static final GlossTable STANDARD = new GlossTable();
    }

    private GlossTable() {
        for (Tsv.Row row : Tsv.resource(GlossTable.class, "/org/isnad/reading/english/glosses.tsv",
                "lemma", "singular", "plural", "source").rows()) {
            String lemma = Folder.foldWord(row.need("lemma"));
            String english = row.need("singular");
            boolean fresh =
                    switch (row.get("plural")) {
                        case "" -> adjectives.put(lemma, english) == null;
                        case "-" -> particles.put(lemma, english) == null;
                        default -> nouns.put(lemma, new Noun(english, row.get("plural"))) == null;
                    };
            checkFresh(row, fresh);
        }
        for (Tsv.Row row : Tsv.resource(GlossTable.class, "/org/isnad/reading/english/demonyms.tsv",
                "nisba", "english", "source").rows()) {
            checkFresh(row, demonyms.put(Folder.foldWord(row.need("nisba")), row.need("english")) == null);
        }
    }

    private static void checkFresh(Tsv.Row row, boolean fresh) {
        if (!fresh) {
            ArabicException twice = row.error("the word stands twice in the file");
            throw twice;
        }
    }

    /** Returns the table of this build. */
    static GlossTable standard() {
        return Holder.STANDARD;
    }

    Optional<Noun> noun(String folded) {
        return Optional.ofNullable(nouns.get(folded));
    }

    Optional<String> adjective(String folded) {
        return Optional.ofNullable(adjectives.get(folded));
    }

    Optional<String> particle(String folded) {
        return Optional.ofNullable(particles.get(folded));
    }

    /** Returns the English of an adjective of origin in any gender and number, its article left out. */
    Optional<String> demonym(String folded) {
        String direct = demonyms.get(folded);
        for (String ending : new String[] {"ه", "ون", "ين", "ات", "ا", "تين", "تان"}) {
            if (direct == null && folded.endsWith(ending)) {
                direct = demonyms.get(folded.substring(0, folded.length() - ending.length()));
            }
        }
        return Optional.ofNullable(direct);
    }
}
