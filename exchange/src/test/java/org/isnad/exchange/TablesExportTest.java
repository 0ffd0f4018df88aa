package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.Tsv;
import org.isnad.comparison.Incident;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Paging;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table against the columns, value lists and ranges of its standard, over a ledger of the examples. */
class TablesExportTest {

    @TempDir
    private Path folder;

    private Path out;

    private Loss export(ExportFormat format, boolean mark) {
        out = folder.resolve(format.label());
        return new Export(format, Examples.ledger(), ClaimFilter.ALL, Optional.empty(), false, mark).write(out);
    }

    private TableFile table(ExportFormat format) throws IOException {
        export(format, false);
        return TableFile.of(out, format == ExportFormat.PLOVER ? '\t' : ',');
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "UCDP", "PLOVER", "HXL", "CSV"})
    void cellsAreOfTheirLists(ExportFormat format) throws IOException {
        TableFile table = table(format);
        List<Map<String, String>> rows = format == ExportFormat.HXL
                ? table.rows().subList(1, table.rows().size())
                : table.rows();
        assertThat(rows).hasSizeGreaterThan(format == ExportFormat.UCDP ? 2 : 10);
        int checked = 0;
        for (Tsv.Row rule : Tsv.resource(TablesExportTest.class, "values.tsv", "format", "column", "pattern")
                .rows()) {
            if (rule.get("format").equals(format.label())) {
                checked++;
                assertThat(rows)
                        .as(rule.get("column"))
                        .allSatisfy(
                                row -> assertThat(row.get(rule.get("column"))).matches(rule.get("pattern")));
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "PLOVER"})
    void secondCodesBelongToTheFirst(ExportFormat format) throws IOException {
        TableFile table = table(format);
        List<Tsv.Row> rules = Tsv.resource(
                        TablesExportTest.class, "pairs.tsv", "format", "first", "second", "value", "allowed")
                .rows()
                .stream()
                .filter(r -> r.get("format").equals(format.label()))
                .toList();
        assertThat(table.rows()).allSatisfy(row -> {
            Tsv.Row rule = rules.stream()
                    .filter(r -> r.get("value").equals(row.get(r.get("first"))))
                    .findFirst()
                    .orElseThrow();
            String second = row.get(rule.get("second"));
            assertThat(List.of(rule.get("allowed").split(";"))).contains(second.isEmpty() ? "-" : second);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "UCDP", "PLOVER", "HXL", "GEOJSON"})
    void incidentsAreThoseOfTheLedgerLessTheLoss(ExportFormat format) {
        Loss loss = export(format, false);
        List<Incident> all = Examples.ledger()
                .incidents(ClaimFilter.ALL, AsOf.NOW, Paging.ALL)
                .items();
        int claims = all.stream().mapToInt(i -> i.claims().size()).sum();
        assertThat(loss.pieces() + loss.incidentsLeft()).isEqualTo(all.size());
        assertThat(loss.claims() + loss.claimsLeft()).isEqualTo(claims);
        assertThat(folder.resolve(format.label() + ".loss.json")).content().contains("\"leftOut\"", "\"fieldsLost\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "UCDP", "PLOVER", "HXL", "CSV"})
    void rowsAreAsManyAsTheLossSays(ExportFormat format) throws IOException {
        TableFile table = table(format);
        int extra = format == ExportFormat.HXL ? 1 : 0;
        assertThat(table.rows()).hasSize(export(format, false).pieces() + extra);
    }

    @org.junit.jupiter.api.Test
    void claimsAreThoseOfTheLedger() throws IOException {
        assertThat(table(ExportFormat.CSV).rows())
                .hasSize((int) Examples.ledger().countClaims(ClaimFilter.ALL, AsOf.NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "UCDP", "PLOVER", "HXL", "CSV"})
    void aMarkTellsSpreadsheetsThatItIsUtf8(ExportFormat format) throws IOException {
        export(format, true);
        assertThat(Files.readAllBytes(out)).startsWith(0xEF, 0xBB, 0xBF);
        export(format, false);
        assertThat(Files.readString(out))
                .doesNotStartWith("\uFEFF")
                .doesNotContain("\n=", "\n+", "\n@", ",=", ",+", ",@");
    }

    @org.junit.jupiter.api.Test
    void jsonHasNoMark() {
        assertThatThrownBy(() -> export(ExportFormat.GEOJSON, true))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("geojson is no table");
    }

    @org.junit.jupiter.api.Test
    void deathsOfUcdpAddUp() throws IOException {
        assertThat(table(ExportFormat.UCDP).rows()).allSatisfy(row -> {
            long best = Long.parseLong(row.get("best"));
            long sum = List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown").stream()
                    .mapToLong(c -> Long.parseLong(row.get(c)))
                    .sum();
            assertThat(sum).isEqualTo(best);
            assertThat(best).isBetween(Long.parseLong(row.get("low")), Long.parseLong(row.get("high")));
            assertThat(row.get("date_start")).isLessThanOrEqualTo(row.get("date_end"));
        });
        assertThat(table(ExportFormat.UCDP).column("id")).doesNotHaveDuplicates();
    }

    @org.junit.jupiter.api.Test
    void columnsAreThoseOfTheStandards() throws IOException {
        for (Tsv.Row row : Tsv.resource(TablesExportTest.class, "columns.tsv", "format", "columns")
                .rows()) {
            ExportFormat format = org.isnad.model.Labelled.of(ExportFormat.class, row.get("format"));
            assertThat(String.join(", ", table(format).columns()))
                    .as(format.label())
                    .isEqualTo(row.get("columns"));
        }
        TableFile hxl = table(ExportFormat.HXL);
        assertThat(hxl.rows().get(0).values())
                .allSatisfy(tag -> assertThat(tag).startsWith("#"))
                .hasSize(21);
    }
}
