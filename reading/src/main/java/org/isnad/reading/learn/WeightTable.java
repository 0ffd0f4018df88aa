package org.isnad.reading.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The weights of a linear model: for each feature key one weight a label. A ranking has one label. Immutable, thread-safe; a look-up
 * allocates nothing.
 */
public final class WeightTable {
    private final List<String> labels;
    private final long[] keys;
    private final float[] weights;

    private WeightTable(List<String> labels, long[] keys, float[] weights) {
        this.labels = List.copyOf(labels);
        this.keys = keys;
        this.weights = weights;
    }

    /**
     * Makes a table.
     *
     * @param labels the labels in the order of the weights
     * @param features the feature keys, none twice, none 0
     * @param rows for each key its weights by label
     */
    public static WeightTable of(List<String> labels, long[] features, float[][] rows) {
        int width = labels.size();
        int capacity = Integer.highestOneBit(Math.max(8, features.length * 2)) * 2;
        long[] keys = new long[capacity];
        float[] weights = new float[capacity * width];
        for (int f = 0; f < features.length; f++) {
            int slot = (int) features[f] & capacity - 1;
            while (keys[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            keys[slot] = features[f];
            System.arraycopy(rows[f], 0, weights, slot * width, width);
        }
        return new WeightTable(labels, keys, weights);
    }

    /** Returns the labels. */
    public List<String> labels() {
        return labels;
    }

    /** Returns how many labels there are. */
    public int width() {
        return labels.size();
    }

    /** Adds the weights of all features to {@code scores}, which has a place for each label. */
    public void score(Features features, double[] scores) {
        int width = labels.size();
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.key(i));
            if (slot >= 0) {
                for (int label = 0; label < width; label++) {
                    scores[label] += weights[slot * width + label];
                }
            }
        }
    }

    /** Returns the sum of the weights of all features in a model of one label. */
    public double score(Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.key(i));
            sum += slot < 0 ? 0 : weights[slot];
        }
        return sum;
    }

    /** Returns the weight of one feature for one label; 0 if the model does not know it. */
    public double weight(long key, int label) {
        int slot = slot(key);
        return slot < 0 ? 0 : weights[slot * labels.size() + label];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** Writes the table. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        int used = 0;
        for (long key : keys) {
            used += key == 0 ? 0 : 1;
        }
        out.writeInt(used);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                for (int label = 0; label < labels.size(); label++) {
                    out.writeFloat(weights[slot * labels.size() + label]);
                }
            }
        }
    }

    /** Reads a table written by {@link #write}. */
    public static WeightTable read(DataInput in) throws IOException {
        String[] labels = new String[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
        }
        int used = in.readInt();
        long[] keys = new long[used];
        float[][] rows = new float[used][labels.length];
        for (int f = 0; f < used; f++) {
            keys[f] = in.readLong();
            for (int label = 0; label < labels.length; label++) {
                rows[f][label] = in.readFloat();
            }
        }
        return of(List.of(labels), keys, rows);
    }
}
