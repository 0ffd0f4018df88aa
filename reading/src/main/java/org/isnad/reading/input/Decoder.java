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
    /** The longest text that is read, in UTF-16 code units; a report has some thousands. Beyond it, a text is cut at a space. */
    static final int MOST = 1_000_000;

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
        while (out.length() <= MOST) {
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
        OptionalInt firstWrong = first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
        if (out.length() <= MOST) {
            return new Decoded(out.toString(), charset.name(), wrong, firstWrong, true);
        }
        int end = cut(out);
        return new Decoded(
                out.substring(0, end),
                charset.name(),
                wrong,
                firstWrong.isPresent() && first < end ? firstWrong : OptionalInt.empty(),
                false);
    }

    /** The last space before the limit, or the limit if the last thousand characters have none. */
    static int cut(CharSequence text) {
        for (int i = MOST; i > MOST - 1000; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }
}
