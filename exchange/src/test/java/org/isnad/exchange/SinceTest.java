package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.AsOf;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who mirror the data are told: what came, what changed, what is gone. */
class SinceTest {
    private static final LocalDate FIRST = LocalDate.parse("2021-03-04");
    private static final LocalDate NEXT = FIRST.plusDays(1);

    @TempDir
    private Path folder;

    private String file;
    private Path out;
    private List<LedgerClaim> before;

    @BeforeEach
    void fill() {
        file = folder.resolve("isnad.db").toString();
        out = folder.resolve("claims.csv");
        try (Ledger ledger = Ledger.open(file, Examples.clock(FIRST))) {
            add(ledger, "قال شاهد إن القصف المدفعي قتل خمسة مدنيين في الرقة أمس.");
            add(ledger, "أعلن الجيش العراقي أن قواته سيطرت على قرية قرب الموصل أمس.");
            before = ledger.claims(ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items();
        }
        assertThat(before).hasSizeGreaterThanOrEqualTo(2);
    }

    private static void add(Ledger ledger, String text) {
        ledger.add(List.of(Examples.of(text.getBytes(StandardCharsets.UTF_8), "=r.txt", "وكالة", "2021-03-04")));
    }

    private TableFile export(Ledger ledger) throws IOException {
        new Export(ExportFormat.CSV, ledger, ClaimFilter.ALL, Optional.of(FIRST), false, false).write(out);
        return TableFile.of(out, ',');
    }

    private List<String> deleted() throws IOException {
        List<String> lines = Files.readAllLines(Export.beside(out, "deleted.csv"));
        return lines.subList(1, lines.size());
    }

    @Test
    void nothingChanged() throws IOException {
        try (Ledger ledger = Ledger.open(file, Examples.clock(NEXT))) {
            assertThat(export(ledger).rows()).isEmpty();
            assertThat(deleted()).isEmpty();
        }
    }

    @Test
    void newAmendedAndGone() throws IOException {
        LedgerClaim kept = before.get(0);
        LedgerClaim gone = before.get(before.size() - 1);
        try (Ledger ledger = Ledger.open(file, Examples.clock(NEXT))) {
            ledger.review(kept.claim().id(), new Decision.Accept(), "Noor", Optional.empty());
            ledger.withdraw(gone.report().id(), "Noor", Optional.empty());
            add(ledger, "أعلن المجلس المحلي أن نحو 300 عائلة عادت إلى بلدة تدمر أمس.");
            TableFile table = export(ledger);
            List<String> came = ledger.claims(ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items().stream()
                    .filter(c -> !c.report().id().equals(kept.report().id()))
                    .map(c -> c.claim().id())
                    .toList();
            assertThat(came).isNotEmpty();
            assertThat(table.column("id")).contains(kept.claim().id()).containsAll(came);
            assertThat(deleted()).contains(gone.claim().id()).hasSize((int) before.stream()
                    .filter(c -> c.report().id().equals(gone.report().id()))
                    .count());
            assertThat(new ObjectMapper()
                            .readTree(Export.beside(out, "loss.json").toFile())
                            .get("written")
                            .intValue())
                    .isEqualTo(table.rows().size());
        }
    }

    @Test
    void aFormulaIsText() throws IOException {
        try (Ledger ledger = Ledger.open(file, Examples.clock(NEXT))) {
            new Export(ExportFormat.CSV, ledger, ClaimFilter.ALL, Optional.empty(), false, false).write(out);
            assertThat(TableFile.of(out, ',').column("report")).isNotEmpty().allMatch("'=r.txt"::equals);
        }
    }
}
