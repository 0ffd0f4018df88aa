package org.isnad.reading.quotation;

/**
 * A stretch between quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark, or the token after the last if the text never closes it
 * @param kind what the marks stand around
 * @param closed whether the text closes it
 */
public record Quotation(int open, int close, Kind kind, boolean closed) {

    /** What quotation marks stand around. */
    public enum Kind {
        /** The words of a speaker. */
        SPEECH,
        /** A name. */
        NAME,
        /** A single term, often ironic or technical. */
        TERM
    }

    /** Returns whether a token stands between the marks. */
    public boolean contains(int token) {
        return token > open && token < close;
    }
}
