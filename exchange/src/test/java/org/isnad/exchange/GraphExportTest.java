package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.Paging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no table: GeoJSON, FollowTheMoney, JSON-LD. */
class GraphExportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PROV = "http://www.w3.org/ns/prov#";

    @TempDir
    private Path folder;

    private Path out;
    private Loss loss;
    private final Ledger ledger = Examples.ledger();

    private void export(ExportFormat format) {
        out = folder.resolve(format.label());
        loss = new Export(format, ledger, ClaimFilter.ALL, Optional.empty(), false, false).write(out);
    }

    @Test
    void geoJsonIsAFeatureCollection() throws IOException {
        export(ExportFormat.GEOJSON);
        JsonNode root = MAPPER.readTree(out.toFile());
        assertThat(root.get("type").textValue()).isEqualTo("FeatureCollection");
        assertThat(root.has("crs")).isFalse();
        assertThat(root.get("features")).hasSize(loss.pieces()).allSatisfy(feature -> {
            assertThat(feature.get("type").textValue()).isEqualTo("Feature");
            assertThat(feature.get("properties").get("claims")).isNotEmpty();
            assertThat(feature.has("geometry")).isTrue();
            JsonNode point = feature.get("geometry");
            if (!point.isNull()) {
                assertThat(point.get("type").textValue()).isEqualTo("Point");
                assertThat(point.get("coordinates")).hasSize(2);
                assertThat(point.get("coordinates").get(0).doubleValue()).isBetween(-180.0, 180.0);
                assertThat(point.get("coordinates").get(1).doubleValue()).isBetween(-90.0, 90.0);
            }
        });
        assertThat(root.get("features")).anyMatch(f -> f.get("geometry").isNull());
        assertThat(root.get("features")).anyMatch(f -> !f.get("geometry").isNull());
    }

    @Test
    void longitudeComesBeforeLatitude() throws IOException {
        Path file = folder.resolve("baghdad");
        new Export(
                        ExportFormat.GEOJSON,
                        ledger,
                        ClaimFilter.ALL.withPlace("iq:baghdad"),
                        Optional.empty(),
                        false,
                        false)
                .write(file);
        JsonNode features = MAPPER.readTree(file.toFile()).get("features");
        assertThat(features)
                .anyMatch(f -> !f.get("geometry").isNull()
                        && Math.abs(f.get("geometry").get("coordinates").get(0).doubleValue() - 44.4) < 0.5
                        && Math.abs(f.get("geometry").get("coordinates").get(1).doubleValue() - 33.3) < 0.5);
    }

    @Test
    void entitiesOfFollowTheMoneyPointAtEntities() throws IOException {
        export(ExportFormat.FTM);
        Map<String, JsonNode> entities = new HashMap<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode entity = MAPPER.readTree(line);
            assertThat(entities.put(entity.get("id").textValue(), entity)).isNull();
            assertThat(entity.get("properties"))
                    .allSatisfy(values -> assertThat(values).isNotEmpty().allMatch(JsonNode::isTextual));
        }
        Set<String> schemas = new HashSet<>();
        entities.values().forEach(e -> schemas.add(e.get("schema").textValue()));
        assertThat(schemas)
                .containsExactlyInAnyOrder(
                        "Article", "Event", "Documentation", "UnknownLink", "Note", "Person", "LegalEntity");
        for (String property : List.of("document", "entity", "subject", "object", "involved")) {
            entities.values()
                    .forEach(e -> e.get("properties")
                            .path(property)
                            .forEach(id -> assertThat(entities).containsKey(id.textValue())));
        }
        assertThat(entities.values().stream()
                        .filter(e -> e.get("schema").textValue().equals("Event")))
                .hasSize((int) ledger.countClaims(ClaimFilter.ALL, AsOf.NOW) - loss.claimsLeft());
    }

    @Test
    void jsonLdExpandsToProvenanceAndEvidence() throws Exception {
        export(ExportFormat.JSONLD);
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(Files.newInputStream(out))).get();
        assertThat(expanded).hasSize(loss.pieces());
        String text = expanded.toString();
        assertThat(text)
                .contains(
                        PROV + "wasDerivedFrom",
                        PROV + "wasAttributedTo",
                        PROV + "hadPrimarySource",
                        PROV + "wasQuotedFrom",
                        "https://schema.org/Claim");
        assertThat(expanded)
                .allSatisfy(
                        node -> assertThat(node.asJsonObject().getString("@id")).startsWith("urn:isnad:"));
    }

    @Test
    void positionsCountCodePointsOfTheReport() throws IOException {
        export(ExportFormat.JSONLD);
        Map<String, int[]> texts = new HashMap<>();
        for (LedgerReport report : ledger.reports(AsOf.NOW, Paging.ALL).items()) {
            texts.put(
                    "urn:isnad:" + report.id(),
                    ledger.text(report.id()).orElseThrow().codePoints().toArray());
        }
        int checked = 0;
        for (JsonNode node : MAPPER.readTree(out.toFile()).get("@graph")) {
            JsonNode target = node.path("oa:hasTarget");
            if (!target.isMissingNode()) {
                int[] text = texts.get(target.get("oa:hasSource").textValue());
                JsonNode position = target.get("oa:hasSelector").get(0);
                int start = position.get("oa:start").intValue();
                String cut = new String(text, start, position.get("oa:end").intValue() - start);
                assertThat(cut)
                        .isEqualTo(target.get("oa:hasSelector")
                                .get(1)
                                .get("oa:exact")
                                .textValue());
                checked++;
            }
        }
        assertThat(checked).isEqualTo(loss.claims());
    }
}
