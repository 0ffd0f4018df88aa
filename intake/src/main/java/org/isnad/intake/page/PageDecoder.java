package org.isnad.intake.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.reading.input.Encodings;

/**
 * The encoding of marked-up text, found by what stands between the marks: what header and page say of it is often wrong, and counts only
 * where the text could be anything. Thread-safe.
 */
public final class PageDecoder {
    private static final Pattern META = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final Set<String> SURE = Set.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6");
    private static final int HEAD = 4096;
    private static final int ENOUGH = 1 << 16;

    private PageDecoder() {}

    /**
     * Characters, and in which encoding they were found.
     *
     * @param text the characters; U+FFFD where bytes were wrong
     * @param charset the encoding's name
     */
    public record Text(String text, String charset) {}

    /** Decodes a page or feed. */
    public static Text decode(byte[] bytes, Optional<String> declared) {
        Charset charset = find(bytes, declared);
        String text = new String(bytes, charset);
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
    }

    private static Charset find(byte[] bytes, Optional<String> declared) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        byte[] prose = prose(bytes);
        Charset found = Charset.forName(
                Encodings.decode(prose.length == 0 ? bytes : prose).charset());
        if (SURE.contains(found.name()) && !plain(prose)) {
            return found;
        }
        return declared.flatMap(PageDecoder::charset)
                .or(() -> named(bytes))
                .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"))
                .orElse(found);
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        boolean little = a == 0xFF && b == 0xFE || a == '<' && b == 0 && bytes[3] == 0;
        boolean big = a == 0xFE && b == 0xFF || a == 0 && b == '<' && bytes[2] == 0;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean plain(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes outside marks and scripts. */
    private static byte[] prose(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < bytes.length && out.size() < ENOUGH) {
            if (bytes[i] == '<') {
                i = starts(bytes, i, "<script")
                        ? after(bytes, i, "</script")
                        : starts(bytes, i, "<style") ? after(bytes, i, "</style") : i;
                i = after(bytes, i, ">");
                out.write(' ');
            } else {
                out.write(bytes[i++]);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1).isBlank() ? new byte[0] : out.toByteArray();
    }

    private static boolean starts(byte[] bytes, int at, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (at + k >= bytes.length || Character.toLowerCase((char) (bytes[at + k] & 0xFF)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static int after(byte[] bytes, int from, String mark) {
        for (int i = from; i < bytes.length; i++) {
            if (starts(bytes, i, mark)) {
                return i + mark.length();
            }
        }
        return bytes.length;
    }

    private static Optional<Charset> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = META.matcher(head);
        return m.find() ? charset(m.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
