package org.isnad.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceKind;
import org.isnad.model.Precision;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** Finds places, left to right, the longest first. One for each report; not thread-safe. */
public final class PlaceReader {
    private final ReportText text;
    private final Words words;
    private final PlaceResolver resolver;
    private final List<PlaceMention> out = new ArrayList<>();
    private final Map<String, PlaceMention> lastByKind = new HashMap<>();

    private PlaceReader(ReportText text) {
        this.text = text;
        this.words = text.words();
        this.resolver = new PlaceResolver(text);
    }

    /** Returns the places of a report in order. */
    public static List<PlaceMention> read(ReportText text) {
        PlaceReader reader = new PlaceReader(text);
        int i = 0;
        while (i < text.tokens().size()) {
            i = Math.max(i + 1, reader.at(i));
        }
        return List.copyOf(reader.out);
    }

    private int at(int i) {
        int actor = text.phrases().end(Domain.ACTOR, i);
        int place = text.phrases().end(Domain.PLACE, i);
        if (actor > place && actor > i + 1) {
            return actor;
        }
        int word = text.phrases().end(Domain.PLACE_WORD, i);
        if (word > i && !words.isVerb(i)) {
            int end = generic(i, word);
            if (end > i) {
                return end;
            }
        }
        if (place > i && !isPerson(i, place)) {
            return named(i, place);
        }
        return i + 1;
    }

    private boolean isPerson(int i, int end) {
        boolean before = text.phrases().at(Domain.PERSON_NAME, i - 1) >= 0 && text.tokens().isWord(i - 1);
        return before && end == i + 1 && words.preposition(i) == 0;
    }

    /** A name of the gazetteer by itself, with the adjectives that place it. */
    private int named(int i, int end) {
        Optional<PlaceEntry> entry = resolver.best(Domain.PLACE, i, end);
        int stop = adjectives(end);
        add(i, stop, entry, entry.map(e -> e.kind().precision()).orElse(Precision.VAGUE), "gazetteer");
        return stop;
    }

    /** A generic word and what follows: a known name, a name that only this word shows to be one, or an unknown one. */
    private int generic(int i, int after) {
        String[] row = words.lexicon().row(text.phrases().row(Domain.PLACE_WORD, i));
        Precision precision = precision(row[2]);
        boolean definite = words.hasArticle(i) || text.tokens().text().charAt(words.afterPreposition(i)) == 'ا'
                && text.tokens().text().charAt(words.afterPreposition(i) + 1) == 'ل';
        int at = skipQuote(after);
        if (definite) {
            return recalled(i, after, row);
        }
        int inner = text.phrases().end(Domain.PLACE_WORD, at);
        if (inner > at && !words.hasArticle(at) && words.preposition(at) == 0 && !words.hasConjunction(at)) {
            int size = out.size();
            int end = generic(at, inner);
            if (end > at && out.size() > size) {
                PlaceMention nested = out.remove(out.size() - 1);
                add(i, nested.end(), nested.entry(), precision, row[0]);
                return nested.end();
            }
        }
        boolean article = words.hasArticle(at);
        int strong = text.phrases().end(Domain.PLACE, at);
        int weak = text.phrases().end(Domain.WEAK_PLACE, at);
        boolean glued = words.preposition(at) != 0 && !text.tokens().isMark(at - 1, '«');
        if (Math.max(strong, weak) > at && text.phrases().stripped(strong >= weak ? Domain.PLACE : Domain.WEAK_PLACE, at) == 0) {
            Domain domain = strong >= weak ? Domain.PLACE : Domain.WEAK_PLACE;
            int end = Math.max(strong, weak);
            Optional<PlaceEntry> entry = resolver.best(domain, at, end, kindOf(row[1]));
            int stop = adjectives(closeQuote(at, after, end));
            add(i, stop, entry, entry.map(e -> finer(precision, e)).orElse(precision), row[0]);
            return stop;
        }
        if (glued || !unknownName(at, article)) {
            return recallable(i, after, at);
        }
        int end = at + 1;
        while (end < text.tokens().size() && end < at + 3 && words.cls(end) == WordClass.UNKNOWN
                && text.tokens().isWord(end) && !words.hasConjunction(end) && words.preposition(end) == 0) {
            end++;
        }
        int stop = closeQuote(at, after, end);
        add(i, stop, Optional.empty(), precision, row[0]);
        return stop;
    }

    private int recallable(int i, int after, int at) {
        boolean pronoun = words.hasPronoun(i);
        return pronoun ? i + 1 : at > after ? after : i;
    }

    private boolean unknownName(int at, boolean article) {
        if (!text.tokens().isWord(at) || words.hasConjunction(at)) {
            return false;
        }
        boolean quoted = text.tokens().mark(at - 1) == '«' || text.tokens().mark(at - 1) == '"';
        return words.cls(at) == WordClass.UNKNOWN || quoted
                || article && (words.cls(at) == WordClass.NOUN || words.cls(at) == WordClass.ADJECTIVE || words.cls(at) == WordClass.MASDAR);
    }

    private int skipQuote(int i) {
        char c = text.tokens().mark(i);
        return c == '«' || c == '"' ? i + 1 : i;
    }

    private int closeQuote(int at, int after, int end) {
        char c = text.tokens().mark(end);
        return at > after && (c == '»' || c == '"') ? end + 1 : end;
    }

    /** «المدينة»: the last town that was named. */
    private int recalled(int i, int after, String... row) {
        int strong = text.phrases().end(Domain.PLACE, after);
        if (strong > after && words.preposition(after) == 0 && !words.hasConjunction(after)) {
            Optional<PlaceEntry> entry = resolver.best(Domain.PLACE, after, strong, kindOf(row[1]));
            add(i, adjectives(strong), entry, precision(row[2]), row[0]);
            return adjectives(strong);
        }
        PlaceMention last = lastByKind.get(row[1]);
        int stop = adjectives(after);
        if (last != null) {
            out.add(new PlaceMention(
                    i, stop, last.entry(), last.within(), last.precision(), last.name(), true, row[0] + "/recalled"));
            return stop;
        }
        if (Character.isLetter(text.tokens().text().charAt(text.tokens().start(i))) && landmark(row[2])) {
            add(i, stop, Optional.empty(), precision(row[2]), row[0]);
        }
        return stop;
    }

    private static boolean landmark(String precision) {
        return precision.equals("landmark") || precision.equals("neighbourhood");
    }

    /** «السورية», «الشرقي» after a name belong to it. */
    private int adjectives(int end) {
        int stop = end;
        while (stop < text.tokens().size() && stop < end + 2 && words.hasArticle(stop) && !words.hasConjunction(stop)
                && words.preposition(stop) == 0
                && (text.phrases().at(Domain.NISBA, stop) >= 0 || direction(stop))) {
            stop++;
        }
        return stop;
    }

    private boolean direction(int i) {
        return switch (text.tokens().folded(i)) {
            case "الشرقي", "الشرقيه", "الغربي", "الغربيه", "الشمالي", "الشماليه", "الجنوبي", "الجنوبيه", "الاوسط", "الوسطي", "الكبري", "الحدوديه", "الساحليه" -> true;
            default -> false;
        };
    }

    private void add(int first, int end, Optional<PlaceEntry> entry, Precision precision, String rule) {
        int start = words.afterPreposition(first);
        Span span = new Span(text.tokens().text().rawStart(start), text.tokens().rawEnd(end - 1));
        String name = span.of(text.tokens().text().raw());
        if (words.preposition(first) == 'ل' && name.startsWith("ل")) {
            name = "ا" + name;
        }
        PlaceMention mention = new PlaceMention(first, end, entry, Optional.empty(), precision, name, false, rule);
        out.add(mention);
        String kind = entry.map(e -> e.kind().name().toLowerCase(Locale.ROOT)).orElse(kindByRule(first));
        if (!kind.isEmpty()) {
            lastByKind.put(kind, mention);
            if (kind.equals("village") || kind.equals("town")) {
                lastByKind.put("town", mention);
                lastByKind.put("village", mention);
            }
        }
    }

    private String kindByRule(int first) {
        int row = text.phrases().row(Domain.PLACE_WORD, first);
        return row < 0 ? "" : words.lexicon().row(row)[1];
    }

    private static Optional<PlaceKind> kindOf(String name) {
        return PlaceKind.named(name);
    }

    private static Precision finer(Precision generic, PlaceEntry entry) {
        return generic == Precision.VAGUE ? Precision.VAGUE : entry.kind().precision();
    }

    private static Precision precision(String label) {
        for (Precision p : Precision.values()) {
            if (p.label().equals(label)) {
                return p;
            }
        }
        return Precision.VAGUE;
    }
}
