package org.isnad.reading.learn;

import java.io.BufferedReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.reading.ReadingException;

/**
 * Groups of words that stand in like company, on {@link #LEVELS} levels from coarse to fine: what a model learns of one word holds for its
 * neighbours. Learned from raw text by {@code isnad train --clusters}; the file has a lemma and its groups on each line. Immutable,
 * thread-safe.
 */
public final class WordClusters {
    /** How many levels there are. */
    public static final int LEVELS = 3;

    private static final int[] NONE = new int[LEVELS];

    private final Map<String, int[]> groups;

    private WordClusters(Map<String, int[]> groups) {
        this.groups = groups;
    }

    /** Returns groups of nothing. */
    public static WordClusters empty() {
        return new WordClusters(Map.of());
    }

    /** Returns the group of a lemma on a level, counted from 1; 0 if it has none. */
    public int of(String lemma, int level) {
        return groups.getOrDefault(lemma, NONE)[level];
    }

    /**
     * Reads a file of groups.
     *
     * @throws ReadingException if a line is not of the form, with file, line and reason
     */
    public static WordClusters read(String name, Reader from) throws IOException {
        Map<String, int[]> groups = new HashMap<>();
        BufferedReader reader = new BufferedReader(from);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 1 + LEVELS) {
                throw new ReadingException(
                        "%s, line %d: %d cells, expected a lemma and %d groups: train the groups again"
                                .formatted(name, number, cells.length, LEVELS));
            }
            int[] ids = new int[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                try {
                    ids[i] = Integer.parseInt(cells[i + 1]);
                } catch (NumberFormatException e) {
                    throw new ReadingException(
                            "%s, line %d: \"%s\" is no group: train the groups again"
                                    .formatted(name, number, cells[i + 1]),
                            e);
                }
            }
            groups.put(cells[0], ids);
        }
        return new WordClusters(groups);
    }

    /** Writes the groups. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(groups.size());
        for (Map.Entry<String, int[]> e : new TreeMap<>(groups).entrySet()) {
            out.writeUTF(e.getKey());
            for (int id : e.getValue()) {
                out.writeShort(id);
            }
        }
    }

    /** Reads groups written by {@link #write}. */
    public static WordClusters read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, int[]> groups = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String lemma = in.readUTF();
            int[] ids = new int[LEVELS];
            for (int k = 0; k < LEVELS; k++) {
                ids[k] = in.readShort();
            }
            groups.put(lemma, ids);
        }
        return new WordClusters(groups);
    }
}
