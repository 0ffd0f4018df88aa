package org.isnad.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Undoes gzip of any number of members, one after the other, as web archives are written. Where a member is damaged it throws once, and
 * the next read goes on with the next member that can be found. Stops at what can only be a bomb. Not thread-safe.
 */
public final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8;
    private static final int MOST_TIMES = 200;
    private static final long ALWAYS = 256L << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final byte[] one = new byte[1];
    private int at;
    private int end;
    private long consumed;
    private long produced;
    private boolean open;
    private boolean bomb;

    /** Reads from a stream, which it closes with itself. */
    public GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!bomb) {
            if (!open && !member()) {
                return -1;
            }
            int n = inflate(out, from, length);
            if (n > 0) {
                return counted(n);
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                skip(TRAILER);
                open = false;
            } else if (inflater.needsDictionary() || inflater.needsInput() && !feed()) {
                open = false;
                throw new IOException("the compressed data end in the middle");
            }
        }
        return -1;
    }

    private int counted(int n) throws IOException {
        produced += n;
        if (produced > ALWAYS && produced > MOST_TIMES * consumed) {
            bomb = true;
            throw new IOException(
                    "it grows to more than %d times its size, which no archive does".formatted(MOST_TIMES));
        }
        return n;
    }

    private int inflate(byte[] out, int from, int length) throws IOException {
        try {
            return inflater.inflate(out, from, length);
        } catch (DataFormatException e) {
            at = Math.max(0, end - inflater.getRemaining());
            open = false;
            throw new IOException("the compressed data are damaged", e);
        }
    }

    private boolean feed() throws IOException {
        if (!fill()) {
            return false;
        }
        inflater.setInput(buffer, 0, end);
        at = end;
        return true;
    }

    private boolean fill() throws IOException {
        int n = in.read(buffer, 0, BUFFER);
        at = 0;
        end = Math.max(0, n);
        consumed += end;
        return n > 0;
    }

    private int next() throws IOException {
        if (at >= end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xFF;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes && next() >= 0; i++) {
            // next counts
        }
    }

    /** Finds the next member's magic number and passes over its header. */
    private boolean member() throws IOException {
        int a = -1;
        int b = -1;
        for (int c = next(); c >= 0; c = next()) {
            if (a == 0x1F && b == 0x8B && c == 8) {
                header();
                inflater.reset();
                inflater.setInput(buffer, at, end - at);
                open = true;
                return true;
            }
            a = b;
            b = c;
        }
        return false;
    }

    /** RFC 1952: flags, time, flags, system; then what the flags announce. */
    private void header() throws IOException {
        int flags = next();
        skip(6);
        if ((flags & 4) != 0) {
            int low = Math.max(0, next());
            skip(low + 256 * Math.max(0, next()));
        }
        for (int text = flags & 24; text != 0; text &= text - 1) {
            int c = next();
            while (c > 0) {
                c = next();
            }
        }
        if ((flags & 2) != 0) {
            skip(2);
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
