package org.isnad.reading.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/** The English of common words, by folded lemma. Immutable and thread-safe; loaded once. */
final class GlossTable {
    /** A noun in its two numbers. */
    record Noun(String singular, String plural) {}

    private static final List<String> ENDINGS = List.of("تين", "تان", "ون", "ين", "ات", "ان", "ه", "ا");

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private static final class Holder {
        static final GlossTable STANDARD = new GlossTable();
    }

    private GlossTable() {
        for (Tsv.Row row : Tsv.resource(
                        GlossTable.class,
                        "/org/isnad/reading/english/glosses.tsv",
                        "lemma",
                        "singular",
                        "plural",
                        "source")
                .rows()) {
            String lemma = Folder.foldWord(row.need("lemma"));
            String english = row.need("singular");
            boolean fresh = switch (row.get("plural")) {
                case "" -> adjectives.put(lemma, english) == null;
                case "-" -> particles.put(lemma, english) == null;
                default -> nouns.put(lemma, new Noun(english, row.get("plural"))) == null;
            };
            checkFresh(row, fresh);
        }
        for (Tsv.Row row : Tsv.resource(
                        GlossTable.class, "/org/isnad/reading/english/demonyms.tsv", "nisba", "english", "source")
                .rows()) {
            checkFresh(row, demonyms.put(Folder.foldWord(row.need("nisba")), row.need("english")) == null);
        }
        for (Tsv.Row row : Tsv.resource(
                        GlossTable.class, "/org/isnad/reading/english/names.tsv", "name", "english", "source")
                .rows()) {
            checkFresh(row, names.put(Folder.foldWord(row.need("name")), row.need("english")) == null);
        }
    }

    private static void checkFresh(Tsv.Row row, boolean fresh) {
        if (!fresh) {
            throw row.error("the word stands twice in the file");
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

    /** Returns the usual English spelling of a name, its article left out. */
    Optional<String> name(String folded) {
        return Optional.ofNullable(names.get(folded));
    }

    /** Returns the English of an adjective of origin in any gender and number, its article left out. */
    Optional<String> demonym(String folded) {
        String direct = demonyms.get(folded);
        return Optional.ofNullable(direct != null ? direct : demonyms.get(masculine(folded)));
    }

    /** Returns an adjective of origin without the ending of gender and number. */
    static String masculine(String folded) {
        for (String ending : ENDINGS) {
            if (folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }
}
