package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Forecasts;
import org.isnad.comparison.Incident;
import org.isnad.comparison.Passages;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportHead;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Attribution;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Link;
import org.isnad.model.Modality;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Precision;
import org.isnad.model.Quantity;
import org.isnad.model.QuoteManner;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeBasis;
import org.junit.jupiter.api.Test;

class ComparisonOutputTest {
    private static final String HOSTILE = "=\u001B[31mالدفاع\u202E المدني";

    private static ReportedClaim claim(String id, String source, String words, double count, Tense tense) {
        LocalDate day = LocalDate.of(2020, 3, 10);
        ReportHead head = new ReportHead(
                "r" + id, id + ".txt", Optional.empty(), Optional.of(day), Optional.empty(), Passages.of(id));
        Link link = new Link(
                source,
                SourceKind.ORGANISATION,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String text = words + " قتلوا في قصف السوق";
        Quantity quantity = new Quantity(
                words,
                OptionalDouble.of(count),
                OptionalDouble.of(count),
                "person",
                "",
                false,
                new Span(0, words.length()));
        Place place = new Place(
                PlaceRole.AT,
                "سراقب",
                Optional.empty(),
                Optional.of("sy:saraqib"),
                Optional.empty(),
                Precision.TOWN,
                Optional.empty());
        Event event = new Event(
                EventType.CASUALTIES,
                List.of(),
                List.of(place),
                Optional.of(DateRange.day(day)),
                "",
                TimeBasis.STATED,
                List.of(quantity));
        return new ReportedClaim(
                head,
                new Claim(
                        "claim:" + id,
                        new Span(0, text.length()),
                        text,
                        new Attribution(List.of(link), "", Optional.empty(), QuoteManner.INDIRECT, Optional.empty()),
                        new Modality(Polarity.YES, Certainty.CERTAIN, tense),
                        event,
                        false,
                        "",
                        List.of()));
    }

    private static final List<ReportedClaim> CLAIMS = List.of(
            claim("a", HOSTILE, "12 شخصا", 12, Tense.PAST),
            claim("b", "المرصد السوري لحقوق الإنسان", "15 شخصا", 15, Tense.PAST));
    private static final Comparison COMPARED = Comparison.of(CLAIMS);
    private static final Incident INCIDENT = COMPARED.incidents().get(0);

    private static Relation contradiction() {
        return COMPARED.relations().stream()
                .filter(r -> r.kind() == RelationKind.CONTRADICTS)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String line) throws Exception {
        assertThat(line).doesNotContain("\n");
        return new ObjectMapper().readTree(line);
    }

    @Test
    void anIncidentAsJson() throws Exception {
        JsonNode node = json(ComparisonJson.of(INCIDENT));
        assertThat(node.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "types",
                        "place",
                        "time",
                        "claims",
                        "origins",
                        "numbers",
                        "grade",
                        "admiralty",
                        "rule",
                        "because");
        assertThat(node.at("/claims/0/file").asText()).isEqualTo("a.txt");
        assertThat(node.at("/claims/0/span/1").asInt())
                .isEqualTo(CLAIMS.get(0).claim().text().length());
        assertThat(node.at("/claims/0/polarity").asText()).isEqualTo("yes");
        assertThat(node.at("/origins/affirm")).hasSize(2);
        assertThat(node.at("/origins/deny")).isEmpty();
        assertThat(node.at("/numbers/0/min").asInt()).isEqualTo(12);
        assertThat(node.at("/numbers/0/max").asInt()).isEqualTo(15);
        assertThat(node.at("/grade").asText()).isEqualTo("fair");
        assertThat(json(ComparisonJson.full(INCIDENT)).at("/versions")).hasSize(2);
    }

    @Test
    void aContradictionAsJson() throws Exception {
        JsonNode node = json(ComparisonJson.contradiction(contradiction(), INCIDENT.id()));
        assertThat(node.at("/kind").asText()).isEqualTo("number");
        assertThat(node.at("/grade").asText()).isEqualTo("incompatible");
        assertThat(node.at("/update").asBoolean()).isFalse();
        assertThat(node.at("/incident").asText()).isEqualTo(INCIDENT.id());
        assertThat(node.at("/a/claim").asText()).isEqualTo("claim:a");
        assertThat(node.at("/b/text").asText()).startsWith("15");
        assertThat(node.at("/why/rule").asText()).isEqualTo("contradicts:number");
    }

    @Test
    void aForecastAsJsonAndItsRecord() throws Exception {
        List<Forecast> forecasts =
                Forecasts.of(List.of(claim("a", "الدفاع المدني", "12 شخصا", 12, Tense.FUTURE)), List.of());
        JsonNode node = json(ComparisonJson.of(forecasts.get(0)));
        assertThat(node.at("/outcome").asText()).isEqualTo("open");
        assertThat(node.at("/horizon/0").asText()).isEqualTo("2020-03-10");
        assertThat(json(ComparisonJson.of(Forecasts.records(forecasts).get(0)))
                        .at("/open")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void textForPeopleFitsAndCarriesNoCharacterThatActsOnTheTerminal() {
        String all = ComparisonText.of(INCIDENT, 1, Look.PLAIN)
                + ComparisonText.full(INCIDENT, Look.PLAIN)
                + ComparisonText.contradiction(contradiction(), INCIDENT.id(), 1, Look.PLAIN);
        assertThat(all.lines()).allMatch(line -> Columns.width(line) <= 80);
        assertThat(all).doesNotContain("\u001B").doesNotContain("\u202E");
        assertThat(all)
                .contains("affirmed by 2", "killed: 12 to 15", "incompatible in number", "why: contradicts:number");
    }

    @Test
    void cellsMatchTheirColumnsAndAreNoFormulas() {
        List<String> cells = ComparisonCells.of(INCIDENT);
        assertThat(cells).hasSameSizeAs(ComparisonCells.INCIDENT).noneMatch(c -> c.startsWith("="));
        assertThat(cells.get(ComparisonCells.INCIDENT.indexOf("affirm"))).startsWith("'=");
        assertThat(ComparisonCells.contradiction(contradiction(), INCIDENT.id()))
                .hasSameSizeAs(ComparisonCells.CONTRADICTION);
        List<Forecast> forecasts = Forecasts.of(List.of(claim("a", HOSTILE, "12 شخصا", 12, Tense.FUTURE)), List.of());
        assertThat(ComparisonCells.of(forecasts.get(0))).hasSameSizeAs(ComparisonCells.FORECAST);
        assertThat(ComparisonCells.of(Forecasts.records(forecasts).get(0))).hasSameSizeAs(ComparisonCells.RECORD);
    }
}
