package org.isnad.intake.fetch;

import java.time.Duration;
import org.isnad.intake.taken.Limits;

/**
 * How to fetch.
 *
 * @param limits size, time, redirects
 * @param pause the least time between two requests to one host; a longer one that {@code robots.txt} asks for is kept, up to a minute
 * @param publicOnly whether addresses of this machine and of private networks are refused, for requests that others make through it
 */
public record FetchPolicy(Limits limits, Duration pause, boolean publicOnly) {

    /** Standard limits, a second's pause, the local network open: for a person's own command. */
    public static final FetchPolicy OWN = new FetchPolicy(Limits.STANDARD, Duration.ofSeconds(1), false);

    /** The same, but closed to private addresses: for a server that fetches what its users name. */
    public static final FetchPolicy SERVER = new FetchPolicy(Limits.STANDARD, Duration.ofSeconds(1), true);
}
