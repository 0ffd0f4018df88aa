package org.isnad.model;

/**
 * A stretch of a report's raw text, half open.
 *
 * @param start first UTF-16 code unit, at least 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks the order of the two ends. */
    public Span {
        if (start < 0 || end < start) {
            throw new ModelException("span [%d, %d) is not a stretch of text".formatted(start, end));
        }
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Returns whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns this stretch of a text. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
