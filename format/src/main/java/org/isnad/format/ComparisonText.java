package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.comparison.Count;
import org.isnad.comparison.Evidence;
import org.isnad.comparison.Feature;
import org.isnad.comparison.Forecast;
import org.isnad.comparison.Incident;
import org.isnad.comparison.OriginVersion;
import org.isnad.comparison.Outcome;
import org.isnad.comparison.Relation;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.ReportedClaim;
import org.isnad.comparison.SourceRecord;
import org.isnad.format.Paragraphs.Style;
import org.isnad.model.Polarity;

/** What the comparison found, for people. Thread-safe. */
public final class ComparisonText {
    private static final String INDENT = "     ";
    private static final int MOST_NAMES = 4;

    private ComparisonText() {}

    /** Returns an incident of a list. */
    public static String of(Incident incident, int number, Look look) {
        StringBuilder out = new StringBuilder();
        Paragraphs.hanging(out, "%3d. ".formatted(number), head(incident), look, Style.BOLD);
        Paragraphs.add(out, INDENT, voices(incident), look, Style.PLAIN);
        incident.numbers().forEach(count -> Paragraphs.add(out, INDENT, count(count), look, Style.PLAIN));
        incident.claims().stream()
                .limit(1)
                .forEach(claim -> Paragraphs.arabic(out, INDENT, claim.claim().text(), look));
        String size = "%d claims in %d reports · %d contradictions · %s"
                .formatted(incident.claims().size(), reports(incident), contradictions(incident), incident.id());
        Paragraphs.add(out, INDENT, size, look, Style.DIM);
        return out.toString();
    }

    /** Returns an incident with each origin's version and the relations between its claims. */
    public static String full(Incident incident, Look look) {
        StringBuilder out = new StringBuilder();
        Paragraphs.add(out, "", head(incident), look, Style.BOLD);
        Paragraphs.add(
                out,
                "",
                "%s (%s)".formatted(incident.grade().because(), incident.grade().rule()),
                look,
                Style.PLAIN);
        Paragraphs.add(out, "", incident.id(), look, Style.DIM);
        incident.numbers().forEach(count -> {
            Paragraphs.add(out, "", count(count) + " (" + count.rule() + ")", look, Style.PLAIN);
            count.wording().forEach(words -> Paragraphs.arabic(out, INDENT, words, look));
        });
        incident.affirm().forEach(version -> version(version, look, out));
        incident.deny().forEach(version -> version(version, look, out));
        ownVoice(incident, look, out);
        relations(incident, look, out);
        return out.toString();
    }

    /** Returns a contradiction of a list. */
    public static String contradiction(Relation relation, String incident, int number, Look look) {
        StringBuilder out = new StringBuilder();
        Paragraphs.hanging(out, "%3d. ".formatted(number), title(relation), look, Style.BOLD);
        side(relation.a(), look, out);
        side(relation.b(), look, out);
        Paragraphs.add(out, INDENT, because(relation), look, Style.DIM);
        Paragraphs.add(out, INDENT, incident, look, Style.DIM);
        return out.toString();
    }

    /** Returns a forecast of a list. */
    public static String of(Forecast forecast, int number, Look look) {
        StringBuilder out = new StringBuilder();
        List<String> parts = new ArrayList<>();
        parts.add(forecast.outcome().map(Outcome::label).orElse("open"));
        parts.add(forecast.origin()
                .map(o -> "foretold by " + Facts.name(o.name()))
                .orElse("foretold by the outlet"));
        forecast.claim().report().published().ifPresent(day -> parts.add(day.toString()));
        forecast.horizon().ifPresent(range -> parts.add("for " + Facts.time(range)));
        Style style = forecast.outcome().filter(o -> o == Outcome.DID_NOT).isPresent() ? Style.DENY : Style.BOLD;
        Paragraphs.hanging(out, "%3d. ".formatted(number), String.join(" · ", parts), look, style);
        Paragraphs.arabic(out, INDENT, forecast.claim().claim().text(), look);
        forecast.settledBy().ifPresent(relation -> {
            Paragraphs.add(out, INDENT, "settled by (" + relation.why().rule() + "):", look, Style.PLAIN);
            side(relation.a(), look, out);
        });
        Paragraphs.add(out, INDENT, forecast.claim().id(), look, Style.DIM);
        return out.toString();
    }

    /** Returns the record of a source. */
    public static String of(SourceRecord record) {
        return "%s: %d came true, %d partly, %d did not, %d open%n"
                .formatted(
                        Facts.name(record.origin().name()),
                        record.cameTrue(),
                        record.partly(),
                        record.didNot(),
                        record.open());
    }

    static long reports(Incident incident) {
        return incident.claims().stream().map(c -> c.report().id()).distinct().count();
    }

    static long contradictions(Incident incident) {
        return incident.relations().stream()
                .filter(r -> r.kind() == RelationKind.CONTRADICTS)
                .count();
    }

    private static String head(Incident incident) {
        List<String> parts = new ArrayList<>();
        parts.add(incident.types().stream().map(t -> t.label()).collect(Collectors.joining(", ")));
        incident.place().ifPresent(place -> parts.add(Facts.name(place.name())));
        incident.time().ifPresent(time -> parts.add(Facts.time(time)));
        parts.add("%s, information %d"
                .formatted(incident.grade().airwars().label(), incident.grade().admiralty()));
        return String.join(" · ", parts);
    }

    private static String voices(Incident incident) {
        List<String> parts = new ArrayList<>();
        if (!incident.affirm().isEmpty()) {
            parts.add("affirmed by " + names(incident.affirm()));
        }
        if (!incident.deny().isEmpty()) {
            parts.add("DENIED by " + names(incident.deny()));
        }
        return parts.isEmpty() ? "in outlets' own voice only" : String.join("; ", parts);
    }

    private static String names(List<OriginVersion> versions) {
        String named = versions.stream()
                .limit(MOST_NAMES)
                .map(v -> Facts.name(v.origin().name()))
                .collect(Collectors.joining(", "));
        int more = versions.size() - MOST_NAMES;
        return "%d (%s%s)".formatted(versions.size(), named, more > 0 ? " and " + more + " more" : "");
    }

    private static String count(Count count) {
        return "%s: %s to %s, best %s"
                .formatted(
                        count.of(), Facts.number(count.min()), Facts.number(count.max()), Facts.number(count.best()));
    }

    private static void version(OriginVersion version, Look look, StringBuilder out) {
        out.append('\n');
        boolean denies = version.polarity() == Polarity.NO;
        String says = "%s %s, %s"
                .formatted(
                        Facts.name(version.origin().name()),
                        denies ? "DENIES" : "affirms",
                        version.certainty().label());
        Paragraphs.add(out, "", says, look, denies ? Style.DENY : Style.BOLD);
        version.chains().forEach(chain -> Paragraphs.add(out, INDENT, "through " + Facts.name(chain), look, Style.DIM));
        version.claims().forEach(claim -> claim(claim, look, out));
    }

    private static void ownVoice(Incident incident, Look look, StringBuilder out) {
        List<ReportedClaim> own = incident.claims().stream()
                .filter(c -> c.claim().attribution().links().isEmpty())
                .toList();
        if (!own.isEmpty()) {
            out.append('\n');
            Paragraphs.add(out, "", "In outlets' own voice (counts for no origin)", look, Style.BOLD);
            own.forEach(claim -> claim(claim, look, out));
        }
    }

    private static void claim(ReportedClaim claim, Look look, StringBuilder out) {
        Paragraphs.arabic(out, INDENT, claim.claim().text(), look);
        List<String> notes = new ArrayList<>();
        notes.add(Facts.line(claim.claim()));
        claim.report().published().ifPresent(day -> notes.add("report of " + day));
        notes.add(Plain.of(claim.report().file()));
        notes.add(claim.id());
        Paragraphs.add(out, INDENT, String.join(" · ", notes), look, Style.DIM);
    }

    private static void relations(Incident incident, Look look, StringBuilder out) {
        int number = 0;
        for (Relation relation : incident.relations()) {
            if (number == 0) {
                out.append('\n').append(look.bold("Relations")).append('\n');
            }
            Style style = relation.kind() == RelationKind.CONTRADICTS ? Style.WARN : Style.PLAIN;
            Paragraphs.hanging(out, "%3d. ".formatted(++number), title(relation), look, style);
            side(relation.a(), look, out);
            side(relation.b(), look, out);
            Paragraphs.add(out, INDENT, because(relation), look, Style.DIM);
        }
    }

    private static String title(Relation relation) {
        String outcome = relation.outcome().map(o -> ": " + o.label()).orElse("");
        return relation.dispute()
                .map(d -> "%s in %s%s"
                        .formatted(d.grade().label(), d.kind().label(), d.update() ? ", explained by an update" : ""))
                .orElse(relation.kind().label() + outcome);
    }

    private static void side(Evidence side, Look look, StringBuilder out) {
        String who = side.origin().map(Facts::name).orElse("the outlet's own voice");
        Paragraphs.add(out, INDENT, "%s: %s".formatted(who, Facts.name(side.value())), look, Style.PLAIN);
        Paragraphs.arabic(out, INDENT + "  ", side.text(), look);
        Paragraphs.add(out, INDENT + "  ", Plain.of(side.file()) + " · " + side.claim(), look, Style.DIM);
    }

    private static String because(Relation relation) {
        String found =
                relation.why().features().stream().map(ComparisonText::feature).collect(Collectors.joining(", "));
        return "why: " + relation.why().rule() + (found.isEmpty() ? "" : " (" + found + ")");
    }

    private static String feature(Feature feature) {
        return feature.name() + (feature.value().isEmpty() ? "" : " " + Facts.name(feature.value()));
    }
}
