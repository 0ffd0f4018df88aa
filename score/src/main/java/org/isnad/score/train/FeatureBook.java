package org.isnad.score.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;

/** Numbers the features seen in training, counts them and remembers how they are spelled. Not thread-safe. */
public final class FeatureBook {
    private final Atoms atoms;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, long[]> parts = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    /** Makes an empty book. */
    public FeatureBook(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Returns an empty list of features that tells this book of every feature. */
    public Features features() {
        return new Features((key, p) -> parts.putIfAbsent(key, p));
    }

    /** Returns the numbers of all features of a list, giving new ones where needed. */
    public int[] numbers(Features features) {
        int[] out = new int[features.size()];
        for (int i = 0; i < out.length; i++) {
            long key = features.key(i);
            Integer number = numbers.get(key);
            if (number == null) {
                number = keys.size();
                numbers.put(key, number);
                keys.add(key);
                counts.add(0);
            }
            counts.set(number, counts.get(number) + 1);
            out[i] = number;
        }
        return out;
    }

    /** Returns the numbers of those features of a list that are known. */
    public int[] known(Features features) {
        int[] out = new int[features.size()];
        int n = 0;
        for (int i = 0; i < out.length; i++) {
            Integer number = numbers.get(features.key(i));
            if (number != null) {
                out[n++] = number;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    /** Returns how many features there are. */
    public int size() {
        return keys.size();
    }

    /** Returns how often a feature was seen. */
    public int count(int number) {
        return counts.get(number);
    }

    /** Returns the key of a feature. */
    public long key(int number) {
        return keys.get(number);
    }

    /** Returns template and three atoms as they are spelled, empty where there are fewer. */
    public String[] spelling(int number) {
        long[] p = parts.get(keys.get(number));
        String[] out = {"", "", "", ""};
        for (int i = 0; i < p.length; i++) {
            out[i] = atoms.name(p[i]).orElseThrow().replace('\t', ' ').replace('\n', ' ');
        }
        return out;
    }
}
