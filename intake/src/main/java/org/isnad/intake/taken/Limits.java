package org.isnad.intake.taken;

import java.time.Duration;
import org.isnad.intake.IntakeException;

/**
 * How much is taken. What goes beyond is refused with the limit's name, never cut.
 *
 * @param document the largest document, in bytes after decompression
 * @param time the longest time that fetching one document may take, and that reading one PDF may take
 * @param redirects how many redirects are followed
 * @param pages the most pages of a PDF
 */
public record Limits(int document, Duration time, int redirects, int pages) {
    private static final int MEBIBYTE = 1 << 20;

    /** 32 MiB, 30 seconds, 5 redirects, 1000 pages. */
    public static final Limits STANDARD = new Limits(32 * MEBIBYTE, Duration.ofSeconds(30), 5, 1000);

    /** Checks that all are positive. */
    public Limits {
        if (document <= 0 || time.isNegative() || time.isZero() || redirects < 0 || pages <= 0) {
            throw new IntakeException("limits must be positive: give a size, a time and a number of pages above 0");
        }
    }

    /** Returns these limits with another size. */
    public Limits withDocument(int bytes) {
        return new Limits(bytes, time, redirects, pages);
    }

    /** Returns these limits with another time. */
    public Limits withTime(Duration most) {
        return new Limits(document, most, redirects, pages);
    }

    /** Returns the words in which a refusal names the size. */
    public String size() {
        return document >= MEBIBYTE ? "%d MiB".formatted(document / MEBIBYTE) : "%d bytes".formatted(document);
    }
}
