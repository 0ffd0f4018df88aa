package org.isnad.ledger;

/** What goes wrong in this module; the message says how to mend it. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public LedgerException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, with the cause. */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
