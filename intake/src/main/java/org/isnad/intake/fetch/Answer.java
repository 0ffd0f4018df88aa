package org.isnad.intake.fetch;

import java.time.Duration;
import java.util.Optional;
import org.isnad.intake.taken.RawDocument;

/** What came of a request. */
public sealed interface Answer {

    /**
     * What tells a server which version is at hand.
     *
     * @param tag the ETag
     * @param modified the Last-Modified
     */
    record Validators(Optional<String> tag, Optional<String> modified) {
        /** No version is at hand. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }

    /**
     * A document.
     *
     * @param raw the document
     * @param validators what tells of its version
     */
    record Document(RawDocument raw, Validators validators) implements Answer {}

    /** The version at hand is the newest. */
    record NotModified() implements Answer {}

    /**
     * Nothing.
     *
     * @param reason why, and what to do
     * @param retryAfter how long the server asks to wait
     */
    record Failed(String reason, Optional<Duration> retryAfter) implements Answer {
        static Failed of(String reason) {
            return new Failed(reason, Optional.empty());
        }
    }
}
