package org.isnad.knowledge;

/** The one exception of this module. Its message names the file, the line, the reason and what to do. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception whose message says what to do. */
    public KnowledgeException(String message) {
        super(message);
    }
}
