package org.isnad.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Link;

/** Text of reports made fit to be shown: characters that change its direction or act unseen become visible. Templates escape the rest. */
public final class Shown {
    private Shown() {}

    /** Returns a text in which control and direction characters are written out, such as {@code [U+202E]}. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        boolean acts = type == Character.FORMAT && !joiner || type == Character.SURROGATE;
        boolean control = type == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
        if (acts || control) {
            out.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Returns the chain of a claim, the origin first; empty for the outlet's own voice. */
    public static String chain(Claim claim) {
        String names = claim.attribution().links().stream().map(Link::name).collect(Collectors.joining(" › "));
        return text(names);
    }

    /** Returns the places of a claim. */
    public static String places(Claim claim) {
        return text(
                claim.event().places().stream().map(p -> p.name()).distinct().collect(Collectors.joining("، ")));
    }

    /** Returns the actors of a claim. */
    public static String actors(Claim claim) {
        return text(
                claim.event().actors().stream().map(a -> a.name()).distinct().collect(Collectors.joining("، ")));
    }

    /** Returns the quantities of a claim in its own words. */
    public static String quantities(Claim claim) {
        return text(claim.event().quantities().stream().map(q -> q.text()).collect(Collectors.joining("، ")));
    }

    /** Returns the days of a claim, ISO; an open end is dots. */
    public static String days(Claim claim) {
        return claim.event().time().map(Shown::days).orElse("");
    }

    private static String days(DateRange range) {
        return range.start().equals(range.end()) ? end(range.start()) : end(range.start()) + " – " + end(range.end());
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("…");
    }
}
