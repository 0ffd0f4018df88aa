package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvOutputTest {
    private static List<NamedCsvRecord> rows(String origin) {
        String csv = CsvOutput.header() + CsvOutput.of(Sample.reading("\"نص\"،\nوسطر, ثان", origin));
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void aRowIsAClaimAndListsAreJoined() {
        NamedCsvRecord row = rows("شاهد").get(1);
        assertThat(row.getField("report")).isEqualTo("report.txt");
        assertThat(row.getField("origin")).isEqualTo("شاهد");
        assertThat(row.getField("chain")).isEqualTo("وكالة | شاهد");
        assertThat(row.getField("places")).isEqualTo("to: البلدة | from: المخيم");
        assertThat(row.getField("latitude")).isEqualTo("35.5 | ");
        assertThat(row.getField("longitude")).isEqualTo("-3.25 | ");
        assertThat(row.getField("start")).isEqualTo("2021-03-05");
        assertThat(row.getField("end")).isEmpty();
        assertThat(row.getField("quantities")).isEqualTo("300.. family");
        assertThat(row.getField("text")).isEqualTo("\"نص\"،\nوسطر, ثان");
    }

    @Test
    void theOutletsOwnVoiceHasNoOrigin() {
        assertThat(rows("شاهد").get(0).getField("origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+1,'''+1'", "-x,'''-x'", "@x,'''@x'", "-,-", "نص,نص"})
    void formulasAreGuarded(String cell, String safe) {
        assertThat(CsvOutput.safe(cell)).isEqualTo(safe);
        assertThat(rows(cell).get(1).getField("origin")).isEqualTo(safe);
    }
}
