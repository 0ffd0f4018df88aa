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
        return ALL.withReport(report);
    }

    /** Returns the same filter for what happened from one day to another. */
    public ClaimFilter withDays(LocalDate first, LocalDate last) {
        return new ClaimFilter(
                Optional.of(first),
                Optional.of(last),
                place,
                actor,
                origin,
                types,
                polarity,
                certainty,
                tense,
                review,
                report);
    }

    /** Returns the same filter with another place. */
    public ClaimFilter withPlace(String value) {
        return new ClaimFilter(
                from, to, Optional.of(value), actor, origin, types, polarity, certainty, tense, review, report);
    }

    /** Returns the same filter with another actor. */
    public ClaimFilter withActor(String value) {
        return new ClaimFilter(
                from, to, place, Optional.of(value), origin, types, polarity, certainty, tense, review, report);
    }

    /** Returns the same filter with another origin. */
    public ClaimFilter withOrigin(String value) {
        return new ClaimFilter(
                from, to, place, actor, Optional.of(value), types, polarity, certainty, tense, review, report);
    }

    /** Returns the same filter with another polarity. */
    public ClaimFilter withPolarity(Polarity value) {
        return new ClaimFilter(
                from, to, place, actor, origin, types, Optional.of(value), certainty, tense, review, report);
    }

    /** Returns the same filter with another certainty. */
    public ClaimFilter withCertainty(Certainty value) {
        return new ClaimFilter(
                from, to, place, actor, origin, types, polarity, Optional.of(value), tense, review, report);
    }

    /** Returns the same filter with another tense. */
    public ClaimFilter withTense(Tense value) {
        return new ClaimFilter(
                from, to, place, actor, origin, types, polarity, certainty, Optional.of(value), review, report);
    }

    /** Returns the same filter with another review. */
    public ClaimFilter withReview(ReviewState value) {
        return new ClaimFilter(
                from, to, place, actor, origin, types, polarity, certainty, tense, Optional.of(value), report);
    }

    /** Returns the same filter with another report. */
    public ClaimFilter withReport(String value) {
        return new ClaimFilter(
                from, to, place, actor, origin, types, polarity, certainty, tense, review, Optional.of(value));
    }

    /** Returns the same filter with other kinds of happening. */
    public ClaimFilter withTypes(Set<EventType> value) {
        return new ClaimFilter(from, to, place, actor, origin, value, polarity, certainty, tense, review, report);
    }
}
