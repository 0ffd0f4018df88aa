package org.isnad.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Because;
import org.isnad.model.Claim;
import org.isnad.model.Reading;
import org.isnad.model.Span;

/** Writes why: each claim of a report, its fields, and for each field the rule that read it and the words that it was read from. */
public final class ExplainOutput {
    private static final String INDENT = "     ";

    private ExplainOutput() {}

    /** Returns the explanation as lines, each ending in a line feed. */
    public static String of(Reading reading, Look look) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Claim claim : reading.claims()) {
            claim(reading.report().text(), claim, ++number, look, out);
        }
        if (reading.claims().isEmpty()) {
            out.append("No claims.\n");
        }
        reading.problems()
                .forEach(p -> out.append(look.warn(p.code().label() + ": " + Plain.of(p.message())))
                        .append('\n'));
        return out.toString();
    }

    private static void claim(String text, Claim claim, int number, Look look, StringBuilder out) {
        Span span = claim.span();
        out.append(look.bold("%3d. %s [%d, %d)".formatted(number, claim.id(), span.start(), span.end())))
                .append('\n');
        Columns.wrap(Plain.of(claim.text()), look.width() - INDENT.length())
                .forEach(line -> out.append(INDENT).append(Look.isolate(line)).append('\n'));
        field("sources", list(claim.attribution().links(), Facts::source), out);
        field("cue", word(claim.attribution().cue()), out);
        field("polarity", claim.modality().polarity().label(), out);
        field("certainty", claim.modality().certainty().label(), out);
        field("tense", claim.modality().tense().label(), out);
        field("type", claim.event().type().label(), out);
        field("actors", list(claim.event().actors(), Facts::actor), out);
        field("places", list(claim.event().places(), Facts::place), out);
        field("time", time(claim), out);
        field("quantities", list(claim.event().quantities(), Facts::quantity), out);
        field("minor", claim.minor() ? "yes" : "no", out);
        out.append(INDENT).append(look.dim("because")).append('\n');
        claim.because().forEach(b -> because(text, b, look, out));
        out.append('\n');
    }

    private static String time(Claim claim) {
        String when = claim.event().time().map(Facts::time).orElse("");
        String basis = claim.event().timeBasis().label();
        return when.isEmpty()
                ? ""
                : when + " (" + basis + ") " + word(claim.event().timeText());
    }

    private static <T> String list(List<T> members, java.util.function.Function<T, String> text) {
        return members.stream().map(text).collect(Collectors.joining("; "));
    }

    private static String word(String text) {
        return text.isEmpty() ? "" : Facts.name(text);
    }

    private static void field(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(INDENT).append("%-11s".formatted(name)).append(value).append('\n');
        }
    }

    private static void because(String text, Because because, Look look, StringBuilder out) {
        Optional<Span> span = because.span().filter(s -> s.end() <= text.length());
        String words = span.map(s -> "  " + Look.isolate(Plain.of(shortened(s.of(text))))
                        + " [%d, %d)".formatted(s.start(), s.end()))
                .orElse("");
        out.append(INDENT)
                .append(look.dim("  %-11s%s%s".formatted(because.field(), Plain.of(because.rule()), words)))
                .append('\n');
    }

    private static String shortened(String words) {
        int most = 60;
        return words.length() <= most ? words : words.substring(0, most) + "…";
    }
}
