package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a claim.
 *
 * @param links the chain, the one nearest to the reader first, the origin last; empty for the outlet's own voice
 * @param cue the words that attribute; empty for the outlet's own voice or a carried-over source
 * @param channel the way by which the statement was made
 * @param quote whether the words are the speaker's own
 * @param said the day of the statement, if the text says it
 */
public record Attribution(
        List<Link> links, String cue, Optional<Channel> channel, QuoteManner quote, Optional<LocalDate> said) {

    /** The outlet's own voice. */
    public static final Attribution OWN_VOICE =
            new Attribution(List.of(), "", Optional.empty(), QuoteManner.INDIRECT, Optional.empty());

    /** Copies the chain. */
    public Attribution {
        links = List.copyOf(links);
    }

    /** Returns the end of the chain, or empty for the outlet's own voice. */
    public Optional<Link> origin() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }
}
