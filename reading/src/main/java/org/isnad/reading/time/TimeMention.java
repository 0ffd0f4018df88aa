package org.isnad.reading.time;

/**
 * A time that the text tells.
 *
 * @param first its first token
 * @param end the token after its last
 * @param value what it says
 * @param rule the id of the rule that read it
 * @param badDate whether no calendar has such a day («31 شباط»); it then means no day
 * @param twinMismatch whether two names of one month do not agree («آذار (أبريل)»); the first one counts
 */
public record TimeMention(int first, int end, TimeValue value, String rule, boolean badDate, boolean twinMismatch) {

    /** Returns whether the mention lies inside a range of tokens. */
    public boolean inside(int from, int to) {
        return first >= from && end <= to;
    }

    /** Returns whether it only says how long, or at what hour, and so no day. */
    public boolean dayless() {
        return value instanceof TimeValue.Duration || value instanceof TimeValue.Clock || value instanceof TimeValue.Vague;
    }
}
