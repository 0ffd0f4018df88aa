package org.isnad.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.comparison.Count;
import org.isnad.comparison.Evidence;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Origin;
import org.isnad.comparison.OriginVersion;
import org.isnad.comparison.Relation;
import org.isnad.comparison.SourceRecord;
import org.isnad.model.DateRange;
import org.isnad.model.Place;

/** What the comparison found, as cells of a CSV table; the members of a list are joined by {@code " | "}. Thread-safe. */
public final class ComparisonCells {
    /** The columns of an incident. */
    public static final List<String> INCIDENT = List.of(
            "id",
            "types",
            "place",
            "place_id",
            "start",
            "end",
            "claims",
            "reports",
            "affirm",
            "deny",
            "numbers",
            "contradictions",
            "grade",
            "admiralty",
            "because");

    /** The columns of a contradiction. */
    public static final List<String> CONTRADICTION = List.of(
            "kind",
            "grade",
            "update",
            "incident",
            "a_claim",
            "a_file",
            "a_origin",
            "a_value",
            "a_text",
            "b_claim",
            "b_file",
            "b_origin",
            "b_value",
            "b_text",
            "rule");

    /** The columns of a forecast. */
    public static final List<String> FORECAST = List.of(
            "claim", "file", "foretold", "origin", "start", "end", "outcome", "text", "settled_by", "settled_text");

    /** The columns of the record of a source. */
    public static final List<String> RECORD = List.of("origin", "id", "came_true", "partly", "did_not", "open");

    private ComparisonCells() {}

    /** Returns the cells of an incident. */
    public static List<String> of(Incident incident) {
        return List.of(
                incident.id(),
                join(incident.types().stream().map(t -> t.label())),
                CsvOutput.safe(incident.place().map(Place::name).orElse("")),
                incident.place().flatMap(Place::id).orElse(""),
                day(incident.time().flatMap(DateRange::start)),
                day(incident.time().flatMap(DateRange::end)),
                Integer.toString(incident.claims().size()),
                Long.toString(ComparisonText.reports(incident)),
                names(incident.affirm()),
                names(incident.deny()),
                join(incident.numbers().stream().map(ComparisonCells::count)),
                Long.toString(ComparisonText.contradictions(incident)),
                incident.grade().airwars().label(),
                Integer.toString(incident.grade().admiralty()),
                CsvOutput.safe(incident.grade().because()));
    }

    /** Returns the cells of a contradiction. */
    public static List<String> contradiction(Relation relation, String incident) {
        return Stream.of(
                        relation.dispute()
                                .map(d -> List.of(d.kind().label(), d.grade().label(), Boolean.toString(d.update())))
                                .orElse(List.of("", "", "")),
                        List.of(incident),
                        side(relation.a()),
                        side(relation.b()),
                        List.of(relation.why().rule()))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the cells of a forecast. */
    public static List<String> of(Forecast forecast) {
        return List.of(
                forecast.claim().id(),
                CsvOutput.safe(forecast.claim().report().file()),
                day(forecast.claim().report().published()),
                CsvOutput.safe(forecast.origin().map(Origin::name).orElse("")),
                day(forecast.horizon().flatMap(DateRange::start)),
                day(forecast.horizon().flatMap(DateRange::end)),
                forecast.outcome().map(o -> o.label()).orElse("open"),
                CsvOutput.safe(forecast.claim().claim().text()),
                forecast.settledBy().map(r -> r.a().claim()).orElse(""),
                CsvOutput.safe(forecast.settledBy().map(r -> r.a().text()).orElse("")));
    }

    /** Returns the cells of the record of a source. */
    public static List<String> of(SourceRecord record) {
        return List.of(
                CsvOutput.safe(record.origin().name()),
                record.origin().id().orElse(""),
                Integer.toString(record.cameTrue()),
                Integer.toString(record.partly()),
                Integer.toString(record.didNot()),
                Integer.toString(record.open()));
    }

    private static List<String> side(Evidence side) {
        return List.of(
                side.claim(),
                CsvOutput.safe(side.file()),
                CsvOutput.safe(side.origin().orElse("")),
                CsvOutput.safe(side.value()),
                CsvOutput.safe(side.text()));
    }

    private static String names(List<OriginVersion> versions) {
        return join(versions.stream().map(v -> v.origin().name()));
    }

    private static String count(Count count) {
        return "%s: %s..%s, best %s"
                .formatted(count.of(), number(count.min()), number(count.max()), number(count.best()));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : Facts.number(value);
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }

    private static String join(Stream<String> members) {
        return CsvOutput.safe(members.collect(Collectors.joining(" | ")));
    }
}
