package org.isnad.reading.time;

/**
 * A time that the text tells.
 *
 * @param first its first token
 * @param end the token after its last
 * @param core the token at which the time begins that a preposition wraps («2011» in «منذ بدء الصراع في 2011»), otherwise {@code first}
 * @param value what it says
 * @param rule the id of the rule that read it
 * @param badDate whether no calendar has such a day («31 شباط»); it then means no day
 * @param twinMismatch whether two names of one month do not agree («آذار (أبريل)»); the first one counts
 */
public record TimeMention(
        int first, int end, int core, TimeValue value, String rule, boolean badDate, boolean twinMismatch) {

    /** Returns whether the mention lies inside a range of tokens. */
    public boolean inside(int from, int to) {
        return first >= from && end <= to;
    }

    /** Returns what the words from {@link #core} on say by themselves: the time without «منذ», «حتى», «اعتباراً من». */
    public TimeValue coreValue() {
        if (value instanceof TimeValue.Since s) {
            return s.start();
        }
        return value instanceof TimeValue.Until u ? u.end() : value instanceof TimeValue.From f ? f.start() : value;
    }

    /** Returns whether it only says how long, or at what hour, and so no day. */
    public boolean dayless() {
        return value instanceof TimeValue.Duration
                || value instanceof TimeValue.Clock
                || value instanceof TimeValue.Vague;
    }
}
