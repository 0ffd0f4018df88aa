package org.isnad.reading.quantity;

import java.util.Optional;

/**
 * What is counted.
 *
 * @param first the first token of number and head together: the head may stand before («الناجون الأربعة»)
 * @param end the token after number and head
 * @param ofFirst the first token of the noun phrase; equal to {@code ofEnd} if the text does not say
 * @param ofEnd the token after the noun phrase
 * @param unit its unit
 * @param measure the measure, if it is one
 * @param half what «ونصف» after the noun adds
 */
record Counted(int first, int end, int ofFirst, int ofEnd, String unit, Optional<Entry> measure, double half) {

    /** Whether the text names what is counted beside the number. */
    boolean named() {
        return ofEnd > ofFirst || measure.isPresent();
    }

    /** Whether it measures time. */
    boolean isTime() {
        return measure.map(Entry::isTime).orElse(false);
    }
}
