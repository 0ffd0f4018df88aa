package org.isnad.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.Coordinates;
import org.isnad.model.DateRange;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Quantity;
import org.isnad.model.Reading;
import org.isnad.model.Report;

/**
 * Writes claims as rows of comma-separated values (RFC 4180, UTF-8, line feeds). The members of a list are joined by {@code " | "};
 * coordinates are in the order of the places, empty where unknown. A cell of text that a spreadsheet would take for a formula gets a
 * leading apostrophe. Thread-safe.
 */
public final class CsvOutput {
    /** The columns in order. {@code report} is the file as given; {@code origin} is empty for the outlet's own voice. */
    public static final List<String> COLUMNS = List.of(
            "report",
            "outlet",
            "published",
            "id",
            "origin",
            "chain",
            "cue",
            "polarity",
            "certainty",
            "tense",
            "type",
            "actors",
            "places",
            "latitude",
            "longitude",
            "start",
            "end",
            "quantities",
            "text",
            "english");

    private CsvOutput() {}

    /** Returns the header line. */
    public static String header() {
        return lines(List.of(COLUMNS));
    }

    /** Returns a line for each claim of a report. */
    public static String of(Reading reading) {
        return lines(
                reading.claims().stream().map(c -> cells(reading.report(), c)).toList());
    }

    /** Returns rows of cells as lines; cells of report text go through {@link #safe} before. */
    public static String lines(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns the cells of a claim, one for each of {@link #COLUMNS}. */
    public static List<String> cells(Report report, Claim claim) {
        List<String> cells = new ArrayList<>();
        cells.add(safe(report.file()));
        cells.add(safe(report.outlet().orElse("")));
        cells.add(report.published().map(Object::toString).orElse(""));
        cells.add(claim.id());
        cells.add(safe(claim.attribution().origin().map(Link::name).orElse("")));
        cells.add(list(claim.attribution().links(), Link::name));
        cells.add(safe(claim.attribution().cue()));
        cells.add(claim.modality().polarity().label());
        cells.add(claim.modality().certainty().label());
        cells.add(claim.modality().tense().label());
        event(claim, cells);
        cells.add(safe(claim.text()));
        cells.add(safe(claim.english()));
        return cells;
    }

    private static void event(Claim claim, List<String> cells) {
        cells.add(claim.event().type().label());
        cells.add(list(claim.event().actors(), a -> a.role().label() + ": " + a.name()));
        cells.add(list(claim.event().places(), p -> p.role().label() + ": " + p.name()));
        cells.add(degrees(claim.event().places(), Coordinates::latitude));
        cells.add(degrees(claim.event().places(), Coordinates::longitude));
        cells.add(day(claim.event().time().flatMap(DateRange::start)));
        cells.add(day(claim.event().time().flatMap(DateRange::end)));
        cells.add(list(claim.event().quantities(), CsvOutput::quantity));
    }

    private static String quantity(Quantity q) {
        boolean one = q.min().isPresent() && q.min().equals(q.max());
        String value = one ? number(q.min()) : number(q.min()) + ".." + number(q.max());
        return value + " " + q.unit();
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : Facts.number(value);
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }

    /** Empty if no place has coordinates; else a member for each place. */
    private static String degrees(List<Place> places, Function<Coordinates, Double> part) {
        if (places.stream().noneMatch(p -> p.coordinates().isPresent())) {
            return "";
        }
        return places.stream()
                .map(p -> p.coordinates().map(part).map(Object::toString).orElse(""))
                .collect(Collectors.joining(" | "));
    }

    private static <T> String list(List<T> members, Function<T, String> text) {
        return safe(members.stream().map(text).collect(Collectors.joining(" | ")));
    }

    /** Guards against formula injection. A lone hyphen, the name of standard input, is no formula. */
    public static String safe(String cell) {
        String clean = JsonOutput.clean(cell);
        boolean formula = clean.length() > 1 && "=+-@\t\r".indexOf(clean.charAt(0)) >= 0;
        return formula ? "'" + clean : clean;
    }
}
