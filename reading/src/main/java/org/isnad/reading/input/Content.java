package org.isnad.reading.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.reading.ReadingException;

/**
 * The bytes of a file: all of them go into the hash, but only so many are kept as the longest report may need, so that a file of any size
 * takes the same memory.
 *
 * @param head the first bytes
 * @param size how many bytes there are in all
 * @param hash {@code sha256:} and the hash of all bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
record Content(byte[] head, long size, String hash) {
    private static final int KEPT = 4 * Decoder.MOST + 16;
    private static final int BUFFER = 1 << 16;

    /** Reads a stream to its end. */
    static Content of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            size += n;
            head.write(buffer, 0, Math.min(n, Math.max(0, KEPT - head.size())));
        }
        return new Content(head.toByteArray(), size, "sha256:" + HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new ReadingException("this Java has no SHA-256: use another", e);
        }
    }
}
