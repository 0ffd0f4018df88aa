package org.isnad.arabic.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Word forms and what they may be: a hash table from folded spellings to lists of numbers. Immutable and thread-safe; a look-up
 * allocates nothing.
 */
public final class FormTable {
    private final char[] pool;
    private final int[] at;
    private final int[] slots;
    private final int[] valueAt;
    private final int[] values;

    private FormTable(char[] pool, int[] at, int[] slots, int[] valueAt, int[] values) {
        this.pool = pool;
        this.at = at;
        this.slots = slots;
        this.valueAt = valueAt;
        this.values = values;
    }

    /** Returns the number of the form that {@code text[from, to)} spells, or -1. */
    public int find(char[] text, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash(text, from, to) & mask;
        while (slots[slot] != 0) {
            int entry = slots[slot] - 1;
            if (same(entry, text, from, to)) {
                return entry;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Returns the number of a form, or -1. */
    public int find(String form) {
        return find(form.toCharArray(), 0, form.length());
    }

    /** Returns how many forms there are. */
    public int size() {
        return at.length - 1;
    }

    /** Returns the spelling of a form. */
    public String form(int entry) {
        return new String(pool, at[entry], at[entry + 1] - at[entry]);
    }

    /** Returns how many values a form has. */
    public int count(int entry) {
        return valueAt[entry + 1] - valueAt[entry];
    }

    /** Returns the {@code k}th value of a form. */
    public int value(int entry, int k) {
        return values[valueAt[entry] + k];
    }

    private boolean same(int entry, char[] text, int from, int to) {
        int start = at[entry];
        int length = at[entry + 1] - start;
        if (length != to - from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[start + i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int from, int to) {
        int h = 17;
        for (int i = from; i < to; i++) {
            h = h * 31 + text[i];
        }
        h *= 0x9E3779B9;
        return h ^ (h >>> 15);
    }

    /** Writes the table. */
    public void write(DataOutput out) throws IOException {
        Ints.write(out, at);
        Ints.write(out, slots);
        Ints.write(out, valueAt);
        Ints.write(out, values);
        Ints.writeChars(out, pool);
    }

    /** Reads a table written by {@link #write}. */
    public static FormTable read(DataInput in) throws IOException {
        int[] at = Ints.read(in);
        int[] slots = Ints.read(in);
        int[] valueAt = Ints.read(in);
        int[] values = Ints.read(in);
        return new FormTable(Ints.readChars(in), at, slots, valueAt, values);
    }

    /** Collects forms. Not thread-safe. */
    public static final class Builder {
        private final Map<String, List<Integer>> forms = new TreeMap<>();

        /** Adds a value to a folded form; the same value twice counts once. */
        public void add(String form, int value) {
            List<Integer> list = forms.computeIfAbsent(form, f -> new ArrayList<>(2));
            if (!list.contains(value)) {
                list.add(value);
            }
        }

        /** Makes the table; the same forms give the same table. */
        public FormTable build() {
            StringBuilder pool = new StringBuilder();
            int[] at = new int[forms.size() + 1];
            int[] valueAt = new int[forms.size() + 1];
            List<Integer> values = new ArrayList<>();
            int[] slots = new int[Integer.highestOneBit(Math.max(8, forms.size() * 2)) * 2];
            int entry = 0;
            for (Map.Entry<String, List<Integer>> e : forms.entrySet()) {
                char[] form = e.getKey().toCharArray();
                pool.append(form);
                values.addAll(e.getValue());
                at[entry + 1] = pool.length();
                valueAt[entry + 1] = values.size();
                int slot = hash(form, 0, form.length) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = ++entry;
            }
            int[] flat = values.stream().mapToInt(Integer::intValue).toArray();
            return new FormTable(pool.toString().toCharArray(), at, slots, valueAt, flat);
        }
    }
}
