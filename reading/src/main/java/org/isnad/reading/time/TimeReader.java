package org.isnad.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.token.Tokens;

/**
 * Finds the times of a text. Linear in its length: what is tried at a token looks a bounded number of tokens ahead. Stateless and
 * thread-safe.
 */
public final class TimeReader {
    private TimeReader() {}

    /** Returns the times that the text tells, in order, none overlapping another. */
    public static List<TimeMention> read(Tokens tokens) {
        TimeLexicon lexicon = TimeLexicon.get();
        TimeTokens t = new TimeTokens(tokens, lexicon.forms());
        DateReader dates = new DateReader(t);
        DayReader days = new DayReader(t, lexicon, dates);
        RangeReader ranges = new RangeReader(t, days, new ClockReader(t, days));
        List<TimeMention> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!t.opens(i)) {
                i++;
                continue;
            }
            Optional<Found> found = ranges.at(i);
            int first = i;
            found.flatMap(Found::value).ifPresent(value -> {
                dates.remember(value);
                Found f = found.get();
                int core = f.core() < 0 ? first : f.core();
                out.add(new TimeMention(first, f.end(), core, value, f.rule(), f.badDate(), f.twinMismatch()));
            });
            i = found.map(Found::end).orElse(i + 1);
        }
        return List.copyOf(out);
    }
}
