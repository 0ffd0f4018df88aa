package org.isnad.exchange.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.Count;
import org.isnad.exchange.table.Tables;

/**
 * How many people were killed or hurt: whole numbers.
 *
 * @param min the least that a source gives, vague words at the figure of the coding rules
 * @param best the number to work with
 * @param max the most; {@code best} where it has no upper end
 * @param wording the exact words
 * @param civilians whether those counted are civilians
 */
record Toll(long min, long best, long max, List<String> wording, boolean civilians) {

    /** Copies the words. */
    Toll {
        wording = List.copyOf(wording);
    }

    /** Returns the whole number of people of a fate, {@code killed} or {@code wounded}; of groups, the one with the highest. */
    static Optional<Toll> of(List<Count> counts, String fate) {
        Optional<Count> whole = counts.stream().filter(c -> c.of().equals(fate)).findFirst();
        return whole.or(() -> counts.stream()
                        .filter(c -> c.of().endsWith(" " + fate))
                        .max(java.util.Comparator.comparingDouble(c -> c.best().orElse(0))))
                .flatMap(Toll::of);
    }

    private static Optional<Toll> of(Count count) {
        OptionalDouble least = finite(count.min());
        OptionalDouble best = finite(count.best());
        if (least.isEmpty() || best.isEmpty()) {
            return Optional.empty();
        }
        long min = Math.max(0, Math.min((long) least.getAsDouble(), vague(count.wording())));
        long middle = Math.max(min, (long) best.getAsDouble());
        long max = Math.max(middle, (long) finite(count.max()).orElse((double) middle));
        return Optional.of(
                new Toll(min, middle, max, count.wording(), count.of().startsWith("civilian")));
    }

    private static OptionalDouble finite(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value : OptionalDouble.empty();
    }

    private static long vague(List<String> wording) {
        long out = Long.MAX_VALUE;
        for (String words : wording) {
            for (String word : words.split("\\s+")) {
                out = Math.min(out, number(Folder.foldWord(word)));
            }
        }
        return out;
    }

    private static long number(String word) {
        return Tables.VAGUE.rows().entrySet().stream()
                .filter(row -> Folder.foldWord(row.getKey()).equals(word))
                .mapToLong(row -> Long.parseLong(row.getValue().need("number")))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    boolean disputed() {
        return min != max;
    }
}
