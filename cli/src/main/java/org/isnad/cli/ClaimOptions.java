package org.isnad.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.ReviewState;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;
import picocli.CommandLine.Option;

/** Which claims are asked for. */
final class ClaimOptions {
    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = ReportOptions.Day.class,
            description = "Only what happened on this day or later.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = ReportOptions.Day.class,
            description = "Only what happened on this day or earlier.")
    private LocalDate to;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "A place by name in any spelling, or by id such as sy:raqqa; with all that lies inside it.")
    private String place;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Who takes part, by name or id such as actor:sdf.")
    private String actor;

    @Option(names = "--origin", paramLabel = "SOURCE", description = "Who says so, by name or id.")
    private String origin;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Kinds of happening such as air-strike; several with commas between.")
    private List<String> types = List.of();

    @Option(names = "--polarity", paramLabel = "yes|no", description = "Affirmed or denied.")
    private String polarity;

    @Option(
            names = "--certainty",
            paramLabel = "HOW",
            description = "One of certain, probable, possible, conditional, unstated.")
    private String certainty;

    @Option(names = "--tense", paramLabel = "TENSE", description = "One of past, ongoing, future.")
    private String tense;

    @Option(
            names = "--review",
            paramLabel = "STATE",
            description = "One of none, accepted, rejected, corrected, again (asks for another look).")
    private String review;

    @Option(
            names = "--report",
            paramLabel = "ID",
            description = "Only of this report; a beginning of its id is enough.")
    private String report;

    ClaimFilter filter() {
        try {
            return new ClaimFilter(
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(place),
                    Optional.ofNullable(actor),
                    Optional.ofNullable(origin),
                    types(),
                    label(Polarity.class, polarity),
                    label(Certainty.class, certainty),
                    label(Tense.class, tense),
                    label(ReviewState.class, review),
                    Optional.ofNullable(report));
        } catch (ModelException | LedgerException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private Set<EventType> types() {
        Set<EventType> out = new HashSet<>();
        types.forEach(type -> out.add(Labelled.of(EventType.class, type)));
        return out;
    }

    private static <E extends Enum<E> & Labelled> Optional<E> label(Class<E> type, String label) {
        return Optional.ofNullable(label).map(text -> Labelled.of(type, text));
    }
}
