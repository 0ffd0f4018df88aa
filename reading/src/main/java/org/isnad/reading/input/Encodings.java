package org.isnad.reading.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Finds the encoding of a report. In this order, each step surer than the next: a byte order mark; UTF-16 without one (its zero and 06
 * bytes would also pass for UTF-8); valid or nearly valid UTF-8; else ICU's detector, whose choice between the two old Arabic code pages
 * is checked by the Arabic article, which they write with different bytes. Thread-safe.
 */
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final Charset ISO = Charset.forName("ISO-8859-6");
    private static final int SAMPLE = 1 << 16;
    private static final Set<String> ARABIC = Set.of("windows-1256", "ISO-8859-6");

    private Encodings() {}

    /**
     * Decodes bytes that are mostly text. For a page, whose markup would drown its text, give only the text's bytes and take the name of
     * the encoding from the result.
     */
    public static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Decoder.decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Decoder.decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Decoder.decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (wide(bytes, 1)) {
            return Decoder.decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (wide(bytes, 0)) {
            return Decoder.decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        Decoded utf8 = Decoder.decode(bytes, 0, StandardCharsets.UTF_8);
        return utf8.wrong() == 0 || mostlyArabic(utf8) ? utf8 : Decoder.decode(bytes, 0, codePage(bytes));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether pairs of bytes are Arabic letters and Latin marks when the byte at this place of each pair is the high one. */
    private static boolean wide(byte[] bytes, int high) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int arabic = 0;
        int plain = 0;
        for (int i = 0; i < pairs; i++) {
            int h = bytes[2 * i + high] & 0xFF;
            int l = bytes[2 * i + 1 - high] & 0xFF;
            arabic += h == 0x06 ? 1 : 0;
            plain += h == 0 && (l >= 0x20 || l == '\n' || l == '\r' || l == '\t') || h == 0x20 || h >= 0xFB ? 1 : 0;
        }
        return pairs > 1 && arabic > 0 && arabic + plain >= 0.95 * pairs && arabic >= 0.1 * pairs;
    }

    /** A few wrong bytes among many Arabic characters: damaged UTF-8, no other encoding looks so by chance. */
    private static boolean mostlyArabic(Decoded decoded) {
        long arabic = decoded.text().chars().filter(Letters::isArabic).count();
        return arabic >= 10L * decoded.wrong();
    }

    private static Charset codePage(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        int windows = articles(sample, 0xE1);
        int iso = articles(sample, 0xE4);
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(sample);
        CharsetMatch best = detector.detect();
        String name = best == null ? "" : best.getName();
        if (!ARABIC.contains(name) && Math.max(windows, iso) * 40 < sample.length) {
            return best != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        }
        if (windows == iso) {
            return name.equals("ISO-8859-6") ? ISO : WINDOWS;
        }
        return windows > iso ? WINDOWS : ISO;
    }

    /** Counts alef and lam: alef is C7 in both code pages, lam is not. */
    private static int articles(byte[] bytes, int lam) {
        int found = 0;
        for (int i = 1; i < bytes.length; i++) {
            found += (bytes[i - 1] & 0xFF) == 0xC7 && (bytes[i] & 0xFF) == lam ? 1 : 0;
        }
        return found;
    }
}
