package org.isnad.score.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.score.ScoreException;

/**
 * Groups the lexicon's words by the company they keep in raw reports: positive pointwise mutual information of lemmas within four words,
 * reduced to 64 dimensions (Levy and Goldberg 2014), then spherical k-means on three levels. Only lemmas and numbers leave it.
 * Deterministic.
 */
public final class ClusterTrainer {
    private static final int WINDOW = 4;
    private static final int LEAST = 15;
    private static final int DIMENSIONS = 64;
    private static final int[] SIZES = {32, 128, 512};

    private final Lexicon lexicon;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lemmas = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();

    /** Groups the words of this lexicon. */
    public ClusterTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes one raw text. */
    public void add(String raw) {
        ReportText text = ReportText.of(lexicon, raw);
        int[] row = new int[text.tokens().size()];
        int n = 0;
        for (int i = 0; i < row.length; i++) {
            if (text.words().known(i) && text.words().cls(i) != WordClass.PARTICLE) {
                String lemma = text.words().lemma(i).text();
                Integer number = numbers.get(lemma);
                if (number == null) {
                    number = lemmas.size();
                    numbers.put(lemma, number);
                    lemmas.add(lemma);
                }
                row[n++] = number;
            }
        }
        texts.add(Arrays.copyOf(row, n));
    }

    /** Makes the groups and writes them. */
    public void write(Path file, String note) {
        int[] counts = new int[lemmas.size()];
        texts.forEach(t -> Arrays.stream(t).forEach(w -> counts[w]++));
        List<Integer> kept = new ArrayList<>();
        int[] index = new int[counts.length];
        Arrays.fill(index, -1);
        for (int w = 0; w < counts.length; w++) {
            if (counts[w] >= LEAST) {
                index[w] = kept.size();
                kept.add(w);
            }
        }
        double[][] vectors = Vectors.reduce(information(index, kept.size()), kept.size(), DIMENSIONS);
        int[][] groups = new int[SIZES.length][];
        for (int level = 0; level < SIZES.length; level++) {
            groups[level] = Vectors.group(vectors, SIZES[level], new Random(29));
        }
        write(file, note, kept, groups);
    }

    /** The rows of the matrix of mutual information: columns and values. */
    private List<Vectors.Row> information(int[] index, int size) {
        List<Map<Integer, Double>> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(new HashMap<>());
        }
        double[] sums = new double[size];
        for (int[] text : texts) {
            int[] words =
                    Arrays.stream(text).map(w -> index[w]).filter(w -> w >= 0).toArray();
            for (int i = 0; i < words.length; i++) {
                for (int k = i + 1; k <= Math.min(words.length - 1, i + WINDOW); k++) {
                    double weight = 1.0 / (k - i);
                    pairs.get(words[i]).merge(words[k], weight, Double::sum);
                    pairs.get(words[k]).merge(words[i], weight, Double::sum);
                    sums[words[i]] += weight;
                    sums[words[k]] += weight;
                }
            }
        }
        double[] smoothed = Arrays.stream(sums).map(s -> Math.pow(s, 0.75)).toArray();
        double all = Arrays.stream(smoothed).sum();
        List<Vectors.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<Integer, Double> row = new TreeMap<>();
            for (Map.Entry<Integer, Double> e : pairs.get(i).entrySet()) {
                double pmi = Math.log(e.getValue() / sums[i] / (smoothed[e.getKey()] / all));
                if (pmi > 0) {
                    row.put(e.getKey(), pmi);
                }
            }
            rows.add(Vectors.Row.of(row));
        }
        return rows;
    }

    private void write(Path file, String note, List<Integer> kept, int[][] groups) {
        TreeMap<String, String> lines = new TreeMap<>();
        for (int i = 0; i < kept.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int[] group : groups) {
                line.append('\t').append(group[i] + 1);
            }
            lines.put(lemmas.get(kept.get(i)), line.toString());
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("# Learned by \"isnad train --clusters\" from " + texts.size() + " raw reports" + note + ".\n");
            out.write("# Line: lemma, its group of " + Arrays.toString(SIZES) + ".\n");
            for (Map.Entry<String, String> e : lines.entrySet()) {
                out.write(e.getKey() + e.getValue() + "\n");
            }
        } catch (IOException e) {
            throw new ScoreException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
