package org.isnad.comparison.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.fold.Folder;

/**
 * Makes {@code rarity.tsv} again: how rare each skeleton is in a collection of raw reports. Arguments: the collection (gzipped JSON lines with
 * a field {@code text}), the file to write. Only counts of skeletons go into it, no text.
 */
final class RarityMaker {
    private static final int LEAST_REPORTS = 25;

    private RarityMaker() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> reports = new HashMap<>();
        int all = 0;
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all++;
                skeletons(json.readTree(line).path("text").asText()).forEach(s -> reports.merge(s, 1, Integer::sum));
            }
        }
        Files.writeString(Path.of(arguments[1]), table(reports, all));
    }

    private static Set<String> skeletons(String text) {
        Set<String> out = new HashSet<>();
        for (String word : Folder.foldWord(text).split("[^ء-ي]+")) {
            if (word.length() > 1) {
                out.add(Skeleton.of(word));
            }
        }
        return out;
    }

    private static String table(Map<String, Integer> reports, int all) {
        StringBuilder out = new StringBuilder();
        out.append("# Made by RarityMaker from ")
                .append(all)
                .append(" raw reports: the natural logarithm of all reports over those\n");
        out.append("# with the skeleton. Only skeletons of at least ")
                .append(LEAST_REPORTS)
                .append(" reports; others count as rare.\n");
        out.append("skeleton\trarity\n");
        List<Map.Entry<String, Integer>> rows = reports.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_REPORTS)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<String, Integer> row : rows) {
            out.append(row.getKey())
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.1f", Math.log(all / (double) row.getValue())))
                    .append('\n');
        }
        return out.toString();
    }
}
