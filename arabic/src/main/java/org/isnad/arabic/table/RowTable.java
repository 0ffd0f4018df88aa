package org.isnad.arabic.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checked rows of data files as the build stores them: each is decoded only when it is asked for. Immutable, thread-safe. */
public final class RowTable {
    private static final String SEPARATOR = "\t";

    private final int[] at;
    private final byte[] bytes;

    private RowTable(int[] at, byte[] bytes) {
        this.at = at;
        this.bytes = bytes;
    }

    /** Makes a table of rows; no cell may hold a tab. */
    public static RowTable of(List<List<String>> rows) {
        StringBuilder all = new StringBuilder();
        int[] at = new int[rows.size() + 1];
        int length = 0;
        for (int i = 0; i < rows.size(); i++) {
            String line = String.join(SEPARATOR, rows.get(i));
            length += line.getBytes(StandardCharsets.UTF_8).length;
            all.append(line);
            at[i + 1] = length;
        }
        return new RowTable(at, all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns how many rows there are. */
    public int size() {
        return at.length - 1;
    }

    /** Returns the cells of a row. */
    public String[] row(int i) {
        return new String(bytes, at[i], at[i + 1] - at[i], StandardCharsets.UTF_8).split(SEPARATOR, -1);
    }

    /** Writes the table. */
    public void write(DataOutput out) throws IOException {
        Ints.write(out, at);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a table written by {@link #write}. */
    public static RowTable read(DataInput in) throws IOException {
        int[] at = Ints.read(in);
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new RowTable(at, bytes);
    }
}
