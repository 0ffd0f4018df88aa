package org.isnad.model;

/** A value that the domain does not allow. The message says which and what is allowed. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says what to do. */
    public ModelException(String message) {
        super(message);
    }
}
