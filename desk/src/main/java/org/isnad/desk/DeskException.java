package org.isnad.desk;

/** What goes wrong in this module; the message says how to mend it. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public DeskException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, with the cause. */
    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
