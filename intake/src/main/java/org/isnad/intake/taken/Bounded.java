package org.isnad.intake.taken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.intake.IntakeException;

/** Reads streams that may be longer than is good for the memory. */
public final class Bounded {
    private static final int BUFFER = 1 << 14;

    private Bounded() {}

    /** Reads a stream to its end; throws if it is longer than a document may be. */
    public static byte[] read(InputStream in, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (out.size() + n > limits.document()) {
                throw tooLarge(limits);
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    /** Makes the exception for what is too large. */
    public static IntakeException tooLarge(Limits limits) {
        return new IntakeException(
                "it is larger than %s, a report is not: give a smaller one, or allow more with --max-size"
                        .formatted(limits.size()));
    }
}
