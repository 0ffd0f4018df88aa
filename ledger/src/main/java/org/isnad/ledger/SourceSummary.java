package org.isnad.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one origin says in the ledger.
 *
 * @param key the identity by which the comparison counts origins
 * @param name its most frequent name
 * @param id its identity in the registry, if known
 * @param claims how many claims lead back to it
 * @param denials how many of them deny
 * @param reports in how many reports
 * @param outlets in how many outlets
 * @param first the first day of publication of those reports, if known
 * @param last the last
 */
public record SourceSummary(
        String key,
        String name,
        Optional<String> id,
        int claims,
        int denials,
        int reports,
        int outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {}
