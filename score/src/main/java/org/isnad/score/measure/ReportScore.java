package org.isnad.score.measure;

import java.util.List;
import java.util.Map;

/**
 * The counts of one report.
 *
 * @param reference major claims of the reference
 * @param predicted claims that were read, those that match a minor one left out
 * @param hit major claims that were found
 * @param free those of which every field is right
 * @param core those of which the core fields are right
 * @param right how often each field is right
 * @param sets what the lists have in common
 * @param dated the days: known, read, the same
 * @param misses what is not as the reference has it
 */
record ReportScore(
        int reference,
        int predicted,
        int hit,
        int free,
        int core,
        Map<Field, Integer> right,
        Map<Field, Hits> sets,
        Hits dated,
        List<Miss> misses) {}
