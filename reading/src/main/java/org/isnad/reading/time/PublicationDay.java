package org.isnad.reading.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.DateRange;
import org.isnad.model.Tense;

/**
 * A report's missing day, told from what it says.
 *
 * @param day the day of publication
 * @param how {@code dateline}, {@code tied-date} or {@code weekday-after-date}
 * @param mention the number of the mention that tells it
 */
public record PublicationDay(LocalDate day, String how, int mention) {
    private static final int DATELINE_REACH = 16;
    private static final int NEAR = 25;

    /**
     * Infers the day: from a full date in the dateline; from a relative word tied to a full date («أمس 14 تشرين الأول 2017»); or from a
     * relative word tied to a weekday near a full date of at most six days before it. Empty if none of these is there or two of a kind
     * do not agree.
     */
    public static Optional<PublicationDay> infer(Tokens tokens, List<TimeMention> mentions) {
        return dateline(tokens, mentions).or(() -> agreed(mentions, true)).or(() -> agreed(mentions, false));
    }

    private static Optional<PublicationDay> dateline(Tokens tokens, List<TimeMention> mentions) {
        for (int k = 0; k < mentions.size() && mentions.get(k).first() < DATELINE_REACH; k++) {
            TimeMention m = mentions.get(k);
            Optional<LocalDate> day = fullDay(m);
            if (day.isPresent() && opens(tokens, m) && closes(tokens, m.end())) {
                return Optional.of(new PublicationDay(day.get(), "dateline", k));
            }
        }
        return Optional.empty();
    }

    /** A dateline's date begins a line or follows a mark, and no preposition. */
    private static boolean opens(Tokens tokens, TimeMention m) {
        int before = m.first() - 1;
        return before < 0
                || tokens.kind(before) == TokenKind.BREAK
                || tokens.kind(before) == TokenKind.MARK && "-،,(|:/".indexOf(tokens.mark(before)) >= 0;
    }

    private static boolean closes(Tokens tokens, int at) {
        char mark = tokens.mark(at);
        return at >= tokens.size() || tokens.kind(at) == TokenKind.BREAK || mark == '-' || mark == ')' || mark == '|';
    }

    private static Optional<LocalDate> fullDay(TimeMention m) {
        TimeValue value = m.value() instanceof TimeValue.Tied t && t.offset().isEmpty() ? t.firm() : m.value();
        boolean full = value instanceof TimeValue.Date d && d.full() && !m.badDate() && !m.twinMismatch();
        return full
                ? TimeResolver.resolve(value, LocalDate.EPOCH, Tense.PAST).flatMap(DateRange::start)
                : Optional.empty();
    }

    private static Optional<PublicationDay> agreed(List<TimeMention> mentions, boolean dated) {
        Optional<PublicationDay> found = Optional.empty();
        for (int k = 0; k < mentions.size(); k++) {
            Optional<LocalDate> day = dated ? tiedDate(mentions.get(k)) : weekday(mentions, k);
            if (day.isPresent() && found.isPresent() && !found.get().day().equals(day.get())) {
                return Optional.empty();
            }
            if (day.isPresent() && found.isEmpty()) {
                found = Optional.of(new PublicationDay(day.get(), dated ? "tied-date" : "weekday-after-date", k));
            }
        }
        return found;
    }

    private static Optional<LocalDate> tiedDate(TimeMention m) {
        boolean full = m.value() instanceof TimeValue.Tied t
                && t.offset().isPresent()
                && t.firm() instanceof TimeValue.Date d
                && d.full()
                && !m.badDate();
        return full ? TimeResolver.anchor(m.value(), LocalDate.EPOCH) : Optional.empty();
    }

    private static Optional<LocalDate> weekday(List<TimeMention> mentions, int k) {
        TimeMention m = mentions.get(k);
        if (!(m.value() instanceof TimeValue.Tied t)
                || t.offset().isEmpty()
                || !(t.firm() instanceof TimeValue.Weekday w)) {
            return Optional.empty();
        }
        Optional<LocalDate> base = Optional.empty();
        for (int j = k - 1; j >= 0 && m.first() - mentions.get(j).end() <= NEAR && base.isEmpty(); j--) {
            base = fullDay(mentions.get(j));
        }
        int offset = t.offset().getAsInt();
        return base.map(b -> b.with(TemporalAdjusters.nextOrSame(w.day())).minusDays(offset));
    }
}
