package org.isnad.reading.time;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.isnad.arabic.table.Tsv;

/** Makes the value that a row of {@code rules.tsv} names from the amount that its pattern caught. */
@FunctionalInterface
interface ValueMaker {
    /** The values that are made of an amount. */
    Set<String> COUNTED = Set.of("last", "next", "ago", "ahead", "since", "within", "duration");

    /** Makes what was read. */
    Found make(int end, String id, Amount amount, int classValue);

    /** Reads the value cell: a name and its numbers. */
    static ValueMaker of(Tsv.Row row) {
        String[] cell = row.need("value").split(" +");
        return switch (cell[0]) {
            case "trap" -> (end, id, amount, n) -> Found.trap(end, id);
            case "days" -> constant(new TimeValue.Days(number(cell[1]), number(cell[2])));
            case "tonight" -> constant(new TimeValue.Tonight());
            case "vague" -> constant(new TimeValue.Vague());
            case "week" -> constant(new TimeValue.Week(Integer.parseInt(cell[1])));
            case "period" -> constant(new TimeValue.Period(Granule.valueOf(cell[1]), Integer.parseInt(cell[2])));
            case "running" ->
                (end, id, amount, n) ->
                        Found.of(end, new TimeValue.Days(OptionalInt.of(1 - Math.max(1, n)), OptionalInt.of(0)), id);
            case "decade" -> (end, id, amount, n) -> Found.of(end, new TimeValue.Years(n, n + 9), id);
            case "last" -> counted(a -> new TimeValue.Last(a.count(), a.granule()), RuleDefaults::past);
            case "next" -> counted(a -> new TimeValue.Next(a.count(), a.granule()), RuleDefaults::ahead);
            case "ago" -> counted(a -> new TimeValue.Ago(a.count(), a.granule()), g -> new TimeValue.Vague());
            case "ahead" -> counted(a -> new TimeValue.Ahead(a.count(), a.granule()), g -> new TimeValue.Vague());
            case "since" ->
                counted(a -> new TimeValue.Since(new TimeValue.Ago(a.count(), a.granule())), RuleDefaults::past);
            case "within" -> counted(a -> new TimeValue.Within(a.count(), a.granule()), g -> new TimeValue.Vague());
            case "duration" ->
                counted(a -> new TimeValue.Duration(a.count(), a.granule()), g -> new TimeValue.Duration(0, g));
            default -> throw row.error("\"%s\" is no value that a rule can have".formatted(cell[0]));
        };
    }

    private static ValueMaker constant(TimeValue value) {
        return (end, id, amount, n) -> Found.of(end, value, id);
    }

    private static ValueMaker counted(Function<Amount, TimeValue> known, Function<Granule, TimeValue> open) {
        return (end, id, amount, n) ->
                Found.of(end, amount.count() > 0 ? known.apply(amount) : open.apply(amount.granule()), id);
    }

    private static OptionalInt number(String cell) {
        return cell.equals("*") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }
}
