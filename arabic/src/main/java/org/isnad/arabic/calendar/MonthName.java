package org.isnad.arabic.calendar;

import org.isnad.arabic.table.Tsv;

/**
 * One name of a month.
 *
 * @param name the folded name, one or two words
 * @param hijri whether it belongs to the Islamic calendar
 * @param month 1 to 12
 * @param alone whether the bare name is surely the month
 */
public record MonthName(String name, boolean hijri, int month, boolean alone) {

    static MonthName of(Tsv.Row row, String name) {
        int month = Integer.parseInt(row.need("month"));
        if (month < 1 || month > 12) {
            throw row.error("month %d: write 1 to 12".formatted(month));
        }
        boolean hijri = switch (row.need("system")) {
            case "gregorian" -> false;
            case "hijri" -> true;
            default -> throw row.error("system \"%s\": write gregorian or hijri".formatted(row.get("system")));
        };
        return new MonthName(name, hijri, month, row.need("alone").equals("yes"));
    }

    /** Returns how many words the name has: 1 or 2. */
    public int words() {
        return name.indexOf(' ') < 0 ? 1 : 2;
    }

    String firstWord() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    String secondWord() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
