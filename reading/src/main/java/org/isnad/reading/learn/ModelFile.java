package org.isnad.reading.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.reading.ReadingException;

/**
 * The text form of a model. After comment lines ({@code #}, how it was made), a line {@code labels} with the labels, then a line for
 * each feature: its template, three atoms (empty where it has fewer), and a weight for each label, all separated by tabs.
 */
public final class ModelFile {
    private static final int ATOMS = 3;

    private ModelFile() {}

    /**
     * Reads a model.
     *
     * @param name the file's name for messages
     * @throws ReadingException if a line is not of the form, with file, line and reason
     */
    public static WeightTable read(String name, Reader from) throws IOException {
        Atoms atoms = Atoms.plain();
        List<String> labels = null;
        List<Long> keys = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(from);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (labels == null) {
                labels = labels(name, number, cells);
                continue;
            }
            if (cells.length != 1 + ATOMS + labels.size()) {
                throw new ReadingException("%s, line %d: %d cells, expected %d: train the model again"
                        .formatted(name, number, cells.length, 1 + ATOMS + labels.size()));
            }
            keys.add(key(atoms, cells));
            rows.add(weights(name, number, cells));
        }
        if (labels == null) {
            throw new ReadingException(name + ": no line \"labels\": train the model again");
        }
        long[] flat = keys.stream().mapToLong(Long::longValue).toArray();
        return WeightTable.of(labels, flat, rows.toArray(float[][]::new));
    }

    private static List<String> labels(String name, int number, String... cells) {
        if (!cells[0].equals("labels") || cells.length < 2) {
            throw new ReadingException(
                    "%s, line %d: expected \"labels\" and the labels: train the model again".formatted(name, number));
        }
        return List.copyOf(Arrays.asList(cells).subList(1, cells.length));
    }

    private static long key(Atoms atoms, String... cells) {
        int used = ATOMS;
        while (used > 0 && cells[used].isEmpty()) {
            used--;
        }
        long[] parts = new long[used];
        for (int i = 0; i < used; i++) {
            parts[i] = atoms.of(cells[i + 1]);
        }
        return Features.key(atoms.of(cells[0]), parts);
    }

    private static float[] weights(String name, int number, String... cells) {
        float[] out = new float[cells.length - 1 - ATOMS];
        for (int i = 0; i < out.length; i++) {
            try {
                out[i] = Float.parseFloat(cells[1 + ATOMS + i]);
            } catch (NumberFormatException e) {
                throw new ReadingException(
                        "%s, line %d: \"%s\" is no weight: train the model again"
                                .formatted(name, number, cells[1 + ATOMS + i]),
                        e);
            }
        }
        return out;
    }
}
