package org.isnad.reading;

/** The one exception of this module. Its message names the file or text, the reason and what to do. */
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says what to do. */
    public ReadingException(String message) {
        super(message);
    }

    /** Makes an exception with its cause. */
    public ReadingException(String message, Throwable cause) {
        super(message, cause);
    }
}
