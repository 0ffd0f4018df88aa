package org.isnad.score.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.isnad.score.ScoreException;

/** Writes a model as the text file that {@link org.isnad.reading.learn.ModelFile} reads; weights near 0 are left out. */
final class ModelWriter {
    private static final double FINE = 0.05;

    private ModelWriter() {}

    /**
     * Writes a model.
     *
     * @param note how it was made, for the first lines
     * @param labels the labels, in the order of the weights
     * @param least features with no weight of this size are left out; weights below a quarter of it are written as 0
     */
    static void write(Path file, String note, List<String> labels, FeatureBook book, Weights weights, double least) {
        List<String> lines = new ArrayList<>();
        for (int f = 0; f < book.size(); f++) {
            StringBuilder line = new StringBuilder(String.join("\t", book.spelling(f)));
            double greatest = 0;
            for (int l = 0; l < labels.size(); l++) {
                double w = weights.get(f, l);
                greatest = Math.max(greatest, Math.abs(w));
                line.append('\t').append(number(w, least));
            }
            if (greatest >= least) {
                lines.add(line.toString());
            }
        }
        Collections.sort(lines);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (String line : note.split("\n")) {
                    out.write("# " + line + "\n");
                }
                out.write("labels\t" + String.join("\t", labels) + "\n");
                for (String line : lines) {
                    out.write(line + "\n");
                }
            }
        } catch (IOException e) {
            throw new ScoreException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String number(double w, double least) {
        if (Math.abs(w) < least / 4) {
            return "0";
        }
        String text = String.format(Locale.ROOT, least < FINE ? "%.3f" : "%.2f", w);
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }
}
