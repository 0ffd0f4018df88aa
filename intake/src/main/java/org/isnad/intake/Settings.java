package org.isnad.intake;

import java.time.Clock;
import org.isnad.intake.document.FieldMapping;
import org.isnad.intake.fetch.FetchPolicy;

/**
 * How to take.
 *
 * @param fetch how to fetch from the web, and the limits of all documents
 * @param fields which field of JSON lines holds what
 * @param follow whether the pages to which a feed's entries link are fetched
 * @param clock tells when something was taken
 */
public record Settings(FetchPolicy fetch, FieldMapping fields, boolean follow, Clock clock) {

    /** For a person's own command: links are not followed. */
    public static final Settings OWN = new Settings(FetchPolicy.OWN, FieldMapping.COMMON, false, Clock.systemUTC());

    /** Returns the same settings with another mapping. */
    public Settings withFields(FieldMapping mapping) {
        return new Settings(fetch, mapping, follow, clock);
    }

    /** Returns the same settings with another way of fetching. */
    public Settings withFetch(FetchPolicy policy) {
        return new Settings(policy, fields, follow, clock);
    }

    /** Returns the same settings, following links or not. */
    public Settings withFollow(boolean links) {
        return new Settings(fetch, fields, links, clock);
    }
}
