package org.isnad.model;

import java.util.List;

/**
 * What was read in one report.
 *
 * @param report the report, with its day of publication as found
 * @param claims in the order of their spans
 * @param problems what could not be read, or was read with doubt
 */
public record Reading(Report report, List<Claim> claims, List<Problem> problems) {

    /** Copies the lists. */
    public Reading {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }
}
