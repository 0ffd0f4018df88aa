package org.isnad.reading.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/** Turns bytes into characters and counts the bytes that are wrong. Linear in time; holds the text once beside the bytes. */
final class Decoder {
    private static final int CHUNK = 1 << 16;

    private Decoder() {}

    static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        StringBuilder out = new StringBuilder(Math.max(16, (bytes.length - from) / 2));
        int wrong = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, chunk, true);
            out.append(chunk.flip());
            chunk.clear();
            if (result.isError()) {
                first = first < 0 ? out.length() : first;
                wrong++;
                out.append('\uFFFD');
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                break;
            }
        }
        decoder.flush(chunk);
        out.append(chunk.flip());
        return new Decoded(out.toString(), charset.name(), wrong, first < 0 ? OptionalInt.empty() : OptionalInt.of(first));
    }
}
