package org.isnad.comparison;

/** What goes wrong in this module; the message says how to mend it. */
public final class ComparisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public ComparisonException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, with the cause. */
    public ComparisonException(String message, Throwable cause) {
        super(message, cause);
    }
}
