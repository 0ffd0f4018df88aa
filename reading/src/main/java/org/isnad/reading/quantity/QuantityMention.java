package org.isnad.reading.quantity;

import java.util.OptionalDouble;

/**
 * A quantity in the text.
 *
 * @param first its first token, hedge included
 * @param end the token after its last
 * @param min the least value, if known
 * @param max the greatest value, if known
 * @param unit an English noun in the singular, or an ISO code of a currency; empty if not known
 * @param of what is counted, as in the text
 * @param approx whether the words hedge
 * @param rule the id of the rule that read it
 */
public record QuantityMention(
        int first,
        int end,
        OptionalDouble min,
        OptionalDouble max,
        String unit,
        String of,
        boolean approx,
        String rule) {}
