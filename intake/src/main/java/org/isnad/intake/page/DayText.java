package org.isnad.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.DateRange;
import org.isnad.model.Tense;
import org.isnad.reading.time.TimeMention;
import org.isnad.reading.time.TimeReader;
import org.isnad.reading.time.TimeResolver;
import org.isnad.reading.time.TimeValue;

/**
 * Days as pages and feeds write them: for machines (ISO 8601, RFC 822, seconds since 1970, {@code 15/10/2017}) and for people («15 تشرين
 * الأول (أكتوبر) 2017»). Of numbers alone the day comes before the month, as Arabic pages write, unless that gives no day. Pure.
 */
public final class DayText {
    private static final String CLOCK = "(?:[t ,-]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?)?";
    private static final String ZONE = "\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2})?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + CLOCK + ZONE);
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(?:\\d{2})?)?" + ZONE + "$");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[ -]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?[ -]+(\\d{4})" + CLOCK
                    + ZONE);
    private static final Pattern AMERICAN = Pattern.compile(
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})"
                    + CLOCK + ZONE);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 400;
    private static final int SHORT = 14;

    private DayText() {}

    /**
     * A day as it is stated.
     *
     * @param day the day, in the zone in which it is stated
     * @param time the time of that day, if it is stated for Greenwich, so that it may be the next day where it was written
     */
    public record Stated(LocalDate day, Optional<LocalTime> time) {}

    /** Reads a value meant for machines. */
    public static Optional<Stated> value(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        String text = Words.tidy(Folder.foldWord(raw));
        try {
            return machine(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Stated> machine(String text) {
        Matcher m = EPOCH.matcher(text);
        if (m.matches()) {
            var utc = Instant.ofEpochSecond(Long.parseLong(m.group(1))).atOffset(ZoneOffset.UTC);
            return Optional.of(new Stated(utc.toLocalDate(), Optional.of(utc.toLocalTime())));
        }
        for (Pattern pattern : List.of(COMPACT, ISO)) {
            m = pattern.matcher(text);
            if (m.find()) {
                return Optional.of(stated(number(m, 1), number(m, 2), number(m, 3), m));
            }
        }
        m = ENGLISH.matcher(text);
        if (m.find()) {
            return Optional.of(stated(number(m, 3), month(m.group(2)), number(m, 1), m));
        }
        m = AMERICAN.matcher(text);
        if (m.find()) {
            return Optional.of(stated(number(m, 3), month(m.group(1)), number(m, 2), m));
        }
        m = NUMBERS.matcher(text);
        return m.find() ? Optional.of(numbers(number(m, 4), number(m, 3), number(m, 1))) : Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) / 3 + 1;
    }

    private static Stated stated(int year, int month, int day, Matcher m) {
        String zone = m.group(6) == null ? "" : m.group(6).replaceAll("[^1-9]", "");
        boolean greenwich = m.group(6) != null && zone.isEmpty() && m.group(4) != null;
        Optional<LocalTime> time = greenwich ? Optional.of(LocalTime.of(number(m, 4), number(m, 5))) : Optional.empty();
        return new Stated(LocalDate.of(year, month, day), time);
    }

    private static Stated numbers(int year, int month, int day) {
        boolean american = month > 12 && day <= 12;
        return new Stated(american ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day), Optional.empty());
    }

    /** Reads the days of a short text meant for people that are told in full, in order. */
    public static List<LocalDate> text(String raw) {
        String kept = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        if (kept.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<LocalDate> out = new ArrayList<>();
        Tokens tokens = Tokenizer.tokenize(Folder.fold(kept));
        TimeReader.read(tokens).stream()
                .map(DayText::full)
                .flatMap(Optional::stream)
                .forEach(out::add);
        if (out.isEmpty()) {
            value(kept).map(Stated::day).ifPresent(out::add);
        }
        return out;
    }

    private static Optional<LocalDate> full(TimeMention mention) {
        TimeValue value = mention.value() instanceof TimeValue.Tied t ? t.firm() : mention.value();
        boolean full = value instanceof TimeValue.Date d && d.full() && !mention.badDate();
        return full
                ? TimeResolver.resolve(value, LocalDate.EPOCH, Tense.PAST).flatMap(DateRange::start)
                : Optional.empty();
    }

    /** Returns whether a text tells a time and hardly anything else, as the line below a headline does. */
    static boolean onlyTime(String text) {
        if (Words.count(text) > SHORT || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Tokens tokens = Tokenizer.tokenize(Folder.fold(text));
        List<TimeMention> times = TimeReader.read(tokens);
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean told = times.stream().anyMatch(t -> t.first() <= at && at < t.end());
            words += tokens.isWord(i) && tokens.length(i) > 2 && !told ? 1 : 0;
        }
        boolean clockOnly = words == 0 && numbers(tokens);
        return clockOnly
                || !times.isEmpty() && words <= 2 && times.stream().anyMatch(t -> full(t).isPresent() || t.dayless());
    }

    private static boolean numbers(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.WORD && tokens.length(i) > 2) {
                return false;
            }
        }
        return true;
    }
}
