package org.isnad.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.Polarity;
import org.isnad.model.Problem;
import org.isnad.model.Reading;
import org.isnad.model.Report;

/**
 * Writes what was read for people: the claims grouped by the source at the end of their chain, in the order in which the sources appear,
 * the outlet's own voice last. Thread-safe.
 */
public final class TextOutput {
    private static final String INDENT = "     ";

    private TextOutput() {}

    /** Returns the report's claims and problems as lines, each ending in a line feed. */
    public static String of(Reading reading, Look look) {
        StringBuilder out = new StringBuilder();
        head(reading, look, out);
        Map<String, List<Claim>> groups = groups(reading.claims());
        int number = 0;
        for (List<Claim> group : groups.values()) {
            out.append('\n');
            Paragraphs.add(out, "", origin(group.get(0), reading.report()), look, Paragraphs.Style.BOLD);
            for (Claim claim : group) {
                claim(claim, ++number, look, out);
            }
        }
        problems(reading.problems(), look, out);
        return out.toString();
    }

    /** Returns one claim of a list as lines: what it says, then a line of notes such as where it stands. */
    public static String of(Claim claim, int number, List<String> notes, Look look) {
        StringBuilder out = new StringBuilder();
        claim(claim, number, look, out);
        String line = notes.stream().map(Plain::of).collect(Collectors.joining(" · "));
        Paragraphs.add(out, INDENT, line, look, Paragraphs.Style.DIM);
        return out.toString();
    }

    private static void head(Reading reading, Look look, StringBuilder out) {
        Report report = reading.report();
        List<String> parts = new ArrayList<>();
        parts.add(Plain.of(report.file()));
        report.outlet().ifPresent(o -> parts.add(Facts.name(o)));
        parts.add(report.published()
                .map(day -> day + " (" + report.publishedBasis().label() + ")")
                .orElse("day unknown"));
        Paragraphs.add(out, "", String.join(" · ", parts), look, Paragraphs.Style.BOLD);
        report.title().ifPresent(title -> Paragraphs.arabic(out, "", title, look));
        long minor = reading.claims().stream().filter(Claim::minor).count();
        String counts = "%d claims (%d minor), %d problems"
                .formatted(reading.claims().size(), minor, reading.problems().size());
        Paragraphs.add(out, "", counts, look, Paragraphs.Style.DIM);
    }

    private static Map<String, List<Claim>> groups(List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.attribution()
                    .origin()
                    .ifPresent(o -> groups.computeIfAbsent(key(o), k -> new ArrayList<>())
                            .add(claim));
        }
        List<Claim> own =
                claims.stream().filter(c -> c.attribution().links().isEmpty()).toList();
        if (!own.isEmpty()) {
            groups.put("", own);
        }
        return groups;
    }

    private static String key(Link origin) {
        return origin.id().orElse(origin.name());
    }

    private static String origin(Claim claim, Report report) {
        Optional<Link> origin = claim.attribution().origin();
        String outlet = report.outlet().map(o -> " of " + Facts.name(o)).orElse("");
        return origin.map(o -> "Said by " + Facts.source(o)).orElse("In the outlet's own voice" + outlet);
    }

    private static void claim(Claim claim, int number, Look look, StringBuilder out) {
        String marks = marks(claim);
        String lead = "%3d. ".formatted(number);
        String text = (marks.isEmpty() ? "" : marks + " ") + Plain.of(claim.english());
        List<String> lines = Columns.wrap(text, look.width() - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lead + coloured(lines.get(i), marks, claim, look) : INDENT + lines.get(i);
            out.append(line).append('\n');
        }
        Paragraphs.arabic(out, INDENT, claim.text(), look);
        Paragraphs.add(out, INDENT, Facts.line(claim), look, Paragraphs.Style.DIM);
        String through = through(claim);
        if (!through.isEmpty()) {
            Paragraphs.add(out, INDENT, "through " + through, look, Paragraphs.Style.DIM);
        }
    }

    private static String coloured(String line, String marks, Claim claim, Look look) {
        if (marks.isEmpty() || !line.startsWith(marks)) {
            return line;
        }
        String painted = claim.modality().polarity() == Polarity.NO ? look.deny(marks) : look.warn(marks);
        return painted + line.substring(marks.length());
    }

    /** What a reader must not overlook: [DENIED], [probable], [minor]. */
    private static String marks(Claim claim) {
        List<String> marks = new ArrayList<>();
        if (claim.modality().polarity() == Polarity.NO) {
            marks.add("DENIED");
        }
        if (claim.modality().certainty() != Certainty.CERTAIN) {
            marks.add(claim.modality().certainty().label());
        }
        if (claim.minor()) {
            marks.add("minor");
        }
        return marks.isEmpty() ? "" : "[" + String.join(", ", marks) + "]";
    }

    private static String through(Claim claim) {
        List<Link> links = claim.attribution().links();
        return links.stream()
                .limit(Math.max(0, links.size() - 1))
                .map(l -> Facts.name(l.name()))
                .collect(Collectors.joining(" ← "));
    }

    private static void problems(List<Problem> problems, Look look, StringBuilder out) {
        if (problems.isEmpty()) {
            return;
        }
        out.append('\n').append(look.bold("Problems")).append('\n');
        for (Problem problem : problems) {
            String where = problem.span()
                    .map(s -> " (at character %d)".formatted(s.start()))
                    .orElse("");
            Paragraphs.add(
                    out,
                    "  ",
                    problem.code().label() + ": " + Plain.of(problem.message()) + where,
                    look,
                    Paragraphs.Style.WARN);
        }
    }
}
