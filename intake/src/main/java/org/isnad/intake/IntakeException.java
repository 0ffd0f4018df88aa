package org.isnad.intake;

/** What goes wrong in this module; the message says how to mend it. */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public IntakeException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, with the cause. */
    public IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
