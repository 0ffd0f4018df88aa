package org.isnad.arabic.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays to and from bytes, whole arrays at a time. */
final class Ints {
    private Ints() {}

    static void write(DataOutput out, int[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
        bytes.asIntBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    static int[] read(DataInput in) throws IOException {
        int[] values = new int[in.readInt()];
        byte[] bytes = new byte[values.length * 4];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }

    static void writeChars(DataOutput out, char[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 2);
        bytes.asCharBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    static char[] readChars(DataInput in) throws IOException {
        char[] values = new char[in.readInt()];
        byte[] bytes = new byte[values.length * 2];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asCharBuffer().get(values);
        return values;
    }
}
