package org.isnad.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.table.Tsv;
import org.jsoup.nodes.Element;

/** The names and phrases of pages, read once from the data files. Immutable and thread-safe. */
final class PageLexicon {
    /** What a paragraph that speaks of the page means for the article. */
    enum PhraseRole {
        /** The article ends before it. */
        END,
        /** The paragraph is not of the article. */
        DROP,
        /** Only a beginning of the article is shown. */
        PAYWALL
    }

    private record Phrase(String plain, boolean start, PhraseRole role) {}

    private static final PageLexicon INSTANCE = new PageLexicon();
    private static final Pattern PARTS = Pattern.compile("[-_]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<ClassRole> WHOLE_ONLY = Set.of(ClassRole.BODY, ClassRole.LEAD, ClassRole.LIVE);
    private static final int LONGEST_ATTRIBUTE = 2000;

    private final Map<String, ClassRole> classes = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private PageLexicon() {
        for (Tsv.Row row : Tsv.resource(PageLexicon.class, "classes.tsv", "word", "role", "note")
                .rows()) {
            if (classes.put(row.need("word"), role(ClassRole.class, row)) != null) {
                throw row.error("\"%s\" is there twice: leave one".formatted(row.get("word")));
            }
        }
        for (Tsv.Row row : Tsv.resource(PageLexicon.class, "phrases.tsv", "phrase", "place", "role", "note")
                .rows()) {
            boolean start = row.need("place").equals("start");
            phrases.add(new Phrase(Words.plain(row.need("phrase")), start, role(PhraseRole.class, row)));
        }
    }

    static PageLexicon get() {
        return INSTANCE;
    }

    private static <E extends Enum<E>> E role(Class<E> type, Tsv.Row row) {
        try {
            return Enum.valueOf(type, row.need("role").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("there is no role \"%s\"".formatted(row.get("role")));
        }
    }

    /** Returns what the class and id of an element tell of it; a name as a whole goes before its parts. */
    Optional<ClassRole> role(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() < 2 || names.length() > LONGEST_ATTRIBUTE) {
            return Optional.empty();
        }
        Optional<ClassRole> part = Optional.empty();
        for (String name : names.split("\\s+")) {
            ClassRole whole = classes.get(name.toLowerCase(Locale.ROOT));
            if (whole != null) {
                return Optional.of(whole);
            }
            part = part.isPresent() ? part : part(name);
        }
        return part;
    }

    private Optional<ClassRole> part(String name) {
        for (String part : PARTS.split(name)) {
            ClassRole role = classes.get(part.toLowerCase(Locale.ROOT));
            if (role != null && !WHOLE_ONLY.contains(role)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Returns what a paragraph tells of the page, if it begins with such a phrase or has it in it. */
    Optional<PhraseRole> phrase(String paragraph) {
        String plain = Words.plain(paragraph);
        for (Phrase phrase : phrases) {
            boolean there = phrase.start() ? starts(plain, phrase.plain()) : plain.contains(phrase.plain());
            if (there) {
                return Optional.of(phrase.role());
            }
        }
        return Optional.empty();
    }

    /** Returns whether a page says anywhere that the rest costs money. */
    boolean paywall(String page) {
        String plain = Words.plain(page);
        return phrases.stream().anyMatch(p -> p.role() == PhraseRole.PAYWALL && plain.contains(p.plain()));
    }

    private static boolean starts(String text, String phrase) {
        return text.startsWith(phrase) && (text.length() == phrase.length() || text.charAt(phrase.length()) == ' ');
    }
}
