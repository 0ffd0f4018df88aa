package org.isnad.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.arabic.token.Tokens;

/** Hours of the clock: «الساعة العاشرة والنصف صباحاً», «التاسعة مساءً», «الساعة 11:59 بتوقيت غرينتش». They say no day. */
final class ClockReader {
    private final TimeTokens t;
    private final Tokens tokens;
    private final DayReader days;

    ClockReader(TimeTokens t, DayReader days) {
        this.t = t;
        this.tokens = t.tokens();
        this.days = days;
    }

    /** Reads an hour at token {@code i}. */
    Optional<Found> at(int i) {
        boolean word = t.word(i, "الساعه") || tokens.is(i, "بالساعه");
        int at = word ? i + 1 : i;
        long n = t.digits(at) >= 0 && word || t.digits(at) >= 0 && colon(at) ? digits(at) : ordinal(at);
        if (n < 0 || Numerals.value(n) > 24 * 60) {
            return Optional.empty();
        }
        int end = tail(fraction(Numerals.end(n)));
        if (!word && !colon(at) && end == Numerals.end(n)) {
            return Optional.empty();
        }
        int minutes = Numerals.value(n);
        TimeValue value = new TimeValue.Clock(OptionalInt.of(minutes / 60), OptionalInt.of(minutes % 60));
        return Optional.of(Found.of(end, value, "clock"));
    }

    private boolean colon(int at) {
        return tokens.isMark(at + 1, ':') && t.digits(at + 2) >= 0 && tokens.length(at + 2) == 2 && t.digits(at) <= 24;
    }

    private long digits(int at) {
        return colon(at)
                ? Numerals.pack(t.digits(at) * 60 + t.digits(at + 2), at + 3)
                : t.digits(at) > 24 ? -1 : Numerals.pack(t.digits(at) * 60, at + 1);
    }

    private long ordinal(int at) {
        if (t.definite(at, TimeClass.CARDINAL) && t.value(at, TimeClass.CARDINAL) == 1) {
            return Numerals.pack(60, at + 1);
        }
        long n = Numerals.ordinal(t, at);
        boolean feminine = tokens.isWord(at) && (last(at) == 'ه' || tokens.is(at, "الاولي"));
        return n < 0 || !feminine || Numerals.value(n) > 12
                ? -1
                : Numerals.pack(Numerals.value(n) * 60, Numerals.end(n));
    }

    private char last(int at) {
        return tokens.text().charAt(tokens.end(at) - 1);
    }

    /** «والنصف», «إلا ربعاً», «و20 دقيقة». */
    private int fraction(int at) {
        if (tokens.is(at, "والنصف") || tokens.is(at, "والربع") || tokens.is(at, "والثلث") || tokens.is(at, "ونصف")) {
            return at + 1;
        }
        if (tokens.is(at, "الا") && tokens.isWord(at + 1)) {
            return at + 2;
        }
        int number = tokens.is(at, "و") ? at + 1 : at;
        long n = number > at || t.joined(at) ? Numerals.cardinal(t, number) : -1;
        boolean minutes =
                n > 0 && t.is(Numerals.end(n), TimeClass.UNIT) && t.value(Numerals.end(n), TimeClass.UNIT) < 4;
        return minutes ? Numerals.end(n) + 1 : at;
    }

    /** The part of the day, unless a day follows it, and the zone. */
    private int tail(int from) {
        int at = from;
        if (t.whole(at, TimeClass.ADVERB)
                && days.at(at, false).filter(Found::dayLike).isEmpty()) {
            at++;
        } else if (tokens.is(at, "بعد")
                && t.whole(at + 1, TimeClass.PART)
                && days.at(at, false).isEmpty()) {
            at += 2;
        }
        if (tokens.is(at, "بالتوقيت")) {
            return tokens.isWord(at + 1) ? at + 2 : at + 1;
        }
        if (tokens.is(at, "بتوقيت")) {
            return tokens.isWord(at + 1) ? at + 2 : at + 1;
        }
        return tokens.is(at, "gmt") || tokens.is(at, "غرينتش") || tokens.is(at, "تغ") ? at + 1 : at;
    }
}
