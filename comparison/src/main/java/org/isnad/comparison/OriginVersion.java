package org.isnad.comparison;

import java.util.List;
import org.isnad.model.Certainty;
import org.isnad.model.Polarity;

/**
 * What one origin says of an incident.
 *
 * @param origin who
 * @param polarity whether it affirms or denies
 * @param certainty how firmly at most
 * @param claims its claims, the earliest first
 * @param chains through whom each was heard, nearest to the reader first, without repeats
 */
public record OriginVersion(
        Origin origin, Polarity polarity, Certainty certainty, List<ReportedClaim> claims, List<String> chains) {
    /** Copies the lists. */
    public OriginVersion {
        claims = List.copyOf(claims);
        chains = List.copyOf(chains);
    }
}
