package org.isnad.cli;

import java.util.List;
import java.util.function.Function;
import org.isnad.format.CsvOutput;
import org.isnad.ledger.Page;
import org.isnad.ledger.Paging;

/** Prints the members of a list one by one in any form: lines for people, a JSON array, JSON lines, CSV. */
final class Listing<T> {
    private static final int STEP = 1000;

    private final Console console;
    private final OutputFormat format;
    private final Shape<T> shape;
    private int count;

    Listing(Console console, OutputFormat format, Shape<T> shape) {
        this.console = console;
        this.format = format;
        this.shape = shape;
        if (format == OutputFormat.CSV) {
            console.print(CsvOutput.lines(List.of(shape.columns())));
        } else if (format == OutputFormat.JSON) {
            console.print("[");
        }
    }

    /** How a member is written for people. */
    interface Text<T> {
        String of(T member, int number);
    }

    /**
     * How a member is written.
     *
     * @param json as a JSON object on one line
     * @param columns the header of its cells
     * @param cells its cells, report text made safe
     * @param text lines for people, given its number from 1
     */
    record Shape<T>(Function<T, String> json, List<String> columns, Function<T, List<String>> cells, Text<T> text) {}

    void add(T member) {
        count++;
        console.print(
                switch (format) {
                    case TEXT -> shape.text().of(member, count);
                    case JSON -> (count == 1 ? "\n" : ",\n") + shape.json().apply(member);
                    case JSONL -> shape.json().apply(member) + "\n";
                    case CSV -> CsvOutput.lines(List.of(shape.cells().apply(member)));
                });
    }

    /**
     * Prints a part of a list that is asked for step by step, so that no more of it than a step is held at once.
     *
     * @param wanted the part
     * @param ask gives the members of a step and whether there are more after it
     * @param none what people are told if there are no members
     */
    void all(Paging wanted, Function<Paging, Page<T>> ask, String none) {
        boolean more = true;
        int done = 0;
        while (more && done < wanted.limit()) {
            Paging step = new Paging(wanted.offset() + done, Math.min(STEP, wanted.limit() - done));
            Page<T> page = ask.apply(step);
            page.items().forEach(this::add);
            more = page.more();
            done += step.limit();
        }
        end(none);
        FilterOptions.more(console, wanted, more);
    }

    /** Ends the list; where nothing was printed, people are told what that means. */
    void end(String none) {
        if (format == OutputFormat.JSON) {
            console.print("\n]\n");
        } else if (format == OutputFormat.TEXT && count == 0) {
            console.print(none + "\n");
        }
    }
}
