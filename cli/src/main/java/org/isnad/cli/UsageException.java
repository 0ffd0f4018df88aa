package org.isnad.cli;

/** The command was called wrongly: exit status 2. The message says what and how to mend it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
