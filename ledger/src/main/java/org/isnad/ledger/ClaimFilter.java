package org.isnad.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;

/**
 * Which claims are asked for: those that satisfy all parts that are given.
 *
 * @param from the first day; claims whose time ends before it are left out, and those that have no time
 * @param to the last day; claims whose time starts after it are left out, and those that have no time
 * @param place a place by gazetteer id or by a name in any spelling; what lies inside it counts too
 * @param actor who takes part, by registry id or name
 * @param origin who says so, by registry id, name, or key of the comparison
 * @param types the kinds of happening; empty for all
 * @param polarity affirmed or denied
 * @param certainty how firmly
 * @param tense past, ongoing, future
 * @param review what a person has made of it
 * @param report the id of the report that they stand in, or an unambiguous beginning of it
 */
public record ClaimFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> place,
        Optional<String> actor,
        Optional<String> origin,
        Set<EventType> types,
        Optional<Polarity> polarity,
        Optional<Certainty> certainty,
        Optional<Tense> tense,
        Optional<ReviewState> review,
        Optional<String> report) {

    /** All claims. */
    public static final ClaimFilter ALL = new ClaimFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the set and checks the order of the days. */
    public ClaimFilter {
        types = Set.copyOf(types);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new LedgerException(
                    "the days %s to %s end before they start: exchange them".formatted(from.get(), to.get()));
        }
    }

    /** Returns whether nothing is asked of the claims. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Returns the filter for the claims of one report. */
    public static ClaimFilter ofReport(String report) {
        return new ClaimFilter(
                ALL.from,
                ALL.to,
                ALL.place,
                ALL.actor,
                ALL.origin,
                ALL.types,
                ALL.polarity,
                ALL.certainty,
                ALL.tense,
                ALL.review,
                Optional.of(report));
    }
}
