package org.isnad.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An exported table, read as its users do. */
record TableFile(List<String> columns, List<Map<String, String>> rows) {

    static TableFile of(Path file, char separator) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(separator == '\t' ? '\u0001' : '"')
                .ofCsvRecord(Files.readString(file))) {
            csv.forEach(record -> lines.add(record.getFields()));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return new TableFile(lines.get(0), rows);
    }

    Stream<String> column(String name) {
        return rows.stream().map(row -> row.get(name));
    }
}
