package org.isnad.reading.quantity;

/**
 * A core with its hedges.
 *
 * @param first the first token of the hedge before, or of the number and its noun
 * @param end the token after the hedge behind, or after number and noun
 * @param amount how much
 * @param rule the id of the rule: of the hedge, if there is one
 */
record Hedged(int first, int end, Amount amount, String rule) {}
