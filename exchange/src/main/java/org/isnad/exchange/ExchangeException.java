package org.isnad.exchange;

/** What goes wrong in this module; the message says how to mend it. */
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public ExchangeException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, with the cause. */
    public ExchangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
