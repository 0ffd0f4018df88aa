package org.isnad.format;

/** The one exception of this module. Its message names what could not be written or read and what to do. */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a cause. */
    public FormatException(String message) {
        super(message);
    }

    /** Makes an exception with its cause. */
    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
