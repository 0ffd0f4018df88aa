package org.isnad.comparison;

/**
 * What came of all that one source foretold.
 *
 * @param origin who
 * @param cameTrue how many came true
 * @param partly how many did in part
 * @param didNot how many did not
 * @param open how many are open
 */
public record SourceRecord(Origin origin, int cameTrue, int partly, int didNot, int open) {}
