package org.isnad.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.calendar.CalendarNames;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.Tsv;

/**
 * The words and rules of times, from {@code words.tsv} and {@code rules.tsv}. A code packs class, article, a glued ل and a value.
 * Immutable and thread-safe.
 */
final class TimeLexicon {
    private static final TimeLexicon INSTANCE = new TimeLexicon();
    private static final int CLASS_SHIFT = 24;
    private static final int DEFINITE = 1 << 23;
    private static final int VALUE = (1 << 20) - 1;

    private final FormTable forms;
    private final List<TimeRule> rules = new ArrayList<>();
    private final Map<Integer, List<TimeRule>> byLiteral = new HashMap<>();
    private final List<List<TimeRule>> byClass = new ArrayList<>();
    private final List<TimeRule> byQuantity = new ArrayList<>();

    private TimeLexicon() {
        FormTable.Builder builder = new FormTable.Builder();
        for (Tsv.Row row : Tsv.resource(TimeLexicon.class, "words.tsv", "class", "value", "article", "forms")
                .rows()) {
            addWord(row, builder);
        }
        for (int k = 0; k < TimeClass.values().length; k++) {
            byClass.add(new ArrayList<>());
        }
        CalendarNames names = CalendarNames.get();
        names.months().forEach(m -> builder.add(m.name().split(" ")[0], code(TimeClass.CALENDAR, 0, false)));
        names.weekdays().forEach(w -> builder.add(w, code(TimeClass.CALENDAR, 0, false)));
        Map<String, Integer> literals = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(TimeLexicon.class, "rules.tsv", "id", "pattern", "value", "yes", "no")
                .rows()) {
            for (String pattern : row.list("pattern")) {
                index(TimeRule.of(
                        row,
                        pattern,
                        word -> literals.computeIfAbsent(word, w -> {
                            builder.add(w, code(TimeClass.LITERAL, literals.size(), false));
                            if (w.startsWith("ال")) {
                                builder.add("لل" + w.substring(2), code(TimeClass.LITERAL, literals.size(), false));
                            }
                            return literals.size();
                        })));
            }
        }
        forms = builder.build();
    }

    /** Returns the lexicon that comes with the project. */
    static TimeLexicon get() {
        return INSTANCE;
    }

    private static void addWord(Tsv.Row row, FormTable.Builder builder) {
        TimeClass cls = TimeClass.valueOf(row.need("class"));
        int value = cls == TimeClass.SECTION
                ? Section.valueOf(row.need("value")).ordinal()
                : Integer.parseInt(row.need("value"));
        String article = row.need("article");
        for (String raw : row.list("forms")) {
            String form = Folder.foldWord(raw);
            if (!article.equals("only")) {
                builder.add(form, code(cls, value, false));
            }
            if (!article.equals("no")) {
                builder.add("ال" + form, code(cls, value, true));
                builder.add("لل" + form, code(cls, value, true));
            }
        }
    }

    private void index(TimeRule rule) {
        rules.add(rule);
        rule.firstLiterals()
                .forEach(l ->
                        byLiteral.computeIfAbsent(l, k -> new ArrayList<>()).add(rule));
        rule.firstClass().ifPresent(c -> byClass.get(c.ordinal()).add(rule));
        if (rule.startsWithQuantity()) {
            byQuantity.add(rule);
        }
    }

    FormTable forms() {
        return forms;
    }

    List<TimeRule> rules() {
        return rules;
    }

    List<TimeRule> rulesOfQuantity() {
        return byQuantity;
    }

    List<TimeRule> rules(int code) {
        return classOf(code) == TimeClass.LITERAL.ordinal()
                ? byLiteral.getOrDefault(value(code), List.of())
                : byClass.get(classOf(code));
    }

    static int code(TimeClass cls, int value, boolean definite) {
        return cls.ordinal() << CLASS_SHIFT | (definite ? DEFINITE : 0) | value;
    }

    static int classOf(int code) {
        return code >>> CLASS_SHIFT;
    }

    static int value(int code) {
        return code & VALUE;
    }

    static boolean definite(int code) {
        return (code & DEFINITE) != 0;
    }
}
