package org.isnad.arabic.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.FormTable;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokens;

/**
 * Names of months and weekdays as the press of all countries writes them. Immutable, thread-safe; a look-up allocates nothing.
 */
public final class CalendarNames {
    private static final CalendarNames INSTANCE = load();

    private final List<MonthName> months;
    private final FormTable firstWords;
    private final FormTable weekdays;

    private CalendarNames(List<MonthName> months, FormTable firstWords, FormTable weekdays) {
        this.months = List.copyOf(months);
        this.firstWords = firstWords;
        this.weekdays = weekdays;
    }

    /** Returns the names that come with the project. */
    public static CalendarNames get() {
        return INSTANCE;
    }

    private static CalendarNames load() {
        List<MonthName> months = new ArrayList<>();
        FormTable.Builder first = new FormTable.Builder();
        for (Tsv.Row row : Tsv.resource(CalendarNames.class, "months.tsv", "system", "month", "use", "alone", "names")
                .rows()) {
            for (String name : row.list("names")) {
                String folded = Folder.foldWord(name);
                MonthName month = MonthName.of(row, folded);
                if (months.stream().noneMatch(m -> m.name().equals(folded))) {
                    first.add(month.firstWord(), months.size());
                    months.add(month);
                }
            }
        }
        FormTable.Builder weekdays = new FormTable.Builder();
        for (Tsv.Row row : Tsv.resource(CalendarNames.class, "weekdays.tsv", "iso", "names")
                .rows()) {
            for (String name : row.list("names")) {
                weekdays.add(Folder.foldWord(name), Integer.parseInt(row.need("iso")));
            }
        }
        return new CalendarNames(months, first.build(), weekdays.build());
    }

    /** Returns all names of months, folded, in the order of the data file. */
    public List<MonthName> months() {
        return months;
    }

    /** Returns all names of weekdays, folded, with the article. */
    public List<String> weekdays() {
        return IntStream.range(0, weekdays.size()).mapToObj(weekdays::form).toList();
    }

    /**
     * Returns the month named at token {@code i} after its first {@code skip} characters; the longest name wins.
     */
    public Optional<MonthName> month(Tokens tokens, int i, int skip) {
        if (!tokens.isWord(i) || skip >= tokens.length(i)) {
            return Optional.empty();
        }
        int entry = firstWords.find(tokens.text().array(), tokens.start(i) + skip, tokens.end(i));
        MonthName best = null;
        for (int k = 0; entry >= 0 && k < firstWords.count(entry); k++) {
            MonthName month = months.get(firstWords.value(entry, k));
            boolean fits = month.words() == 1 || tokens.is(i + 1, month.secondWord());
            if (fits && (best == null || month.words() > best.words())) {
                best = month;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the month of a whole folded or unfolded name. */
    public Optional<MonthName> month(String name) {
        String folded = Folder.foldWord(name);
        return months.stream().filter(m -> m.name().equals(folded)).findFirst();
    }

    /** Returns the weekday that the folded characters {@code [from, to)} name, from 1 Monday to 7 Sunday; 0 if none. */
    public int weekday(char[] text, int from, int to) {
        int entry = weekdays.find(text, from, to);
        return entry < 0 ? 0 : weekdays.value(entry, 0);
    }

    /** Returns the weekday of a name. */
    public Optional<DayOfWeek> weekday(String name) {
        int entry = weekdays.find(Folder.foldWord(name));
        return entry < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekdays.value(entry, 0)));
    }
}
