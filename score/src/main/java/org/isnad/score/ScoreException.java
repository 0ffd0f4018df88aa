package org.isnad.score;

/** The one exception of this module. Its message names the file, the reason and what to do. */
public final class ScoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says what to do. */
    public ScoreException(String message) {
        super(message);
    }

    /** Makes an exception with its cause. */
    public ScoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
