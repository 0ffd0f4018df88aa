package org.isnad.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.fold.Folder;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.knowledge.actor.ActorTree;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;

/**
 * Leads a claim back to the one who stands behind it: the end of its chain. A spokesperson counts as the body that he speaks for; an unnamed
 * source counts under the agency or outlet that vouches for it; the outlet's own voice is no origin.
 */
public final class Origins {
    private static final Pattern IN_BODY = Pattern.compile(
            "^(?:مصدر|مصادر|مسوول|مسوولون|مسوولين|متحدث|متحدثه|المتحدث|المتحدثه|ناطق|الناطق|ممثل|ضابط|قيادي)"
                    + "(?: [ء-ي]+)? (?:في|من|باسم|لدي) \"?(.{4,}?)\"?$");

    private static final Pattern BRACKETS = Pattern.compile("^([^(\"«]*)[(\"«]+([^)\"»]+)[)\"»]*.*$");

    private Origins() {}

    /** Returns the origin of a claim, or empty for the outlet's own voice. */
    public static Optional<Origin> of(ReportedClaim reported) {
        return of(reported, voice(reported.report()));
    }

    /** Returns the origin where another report's voice stands for this one's, of which it is a copy. */
    static Optional<Origin> of(ReportedClaim reported, String voice) {
        List<Link> links = reported.claim().attribution().links();
        return reported.claim().attribution().origin().map(last -> of(links, last, voice));
    }

    /** Returns the voice that vouches for the unnamed sources of a report: the outlet, or the report itself. */
    static String voice(ReportHead report) {
        return report.outlet().map(Origins::key).orElse(report.id());
    }

    private static Origin of(List<Link> links, Link last, String voice) {
        Optional<String> known = identity(last);
        if (known.isPresent()) {
            return registered(known.get(), last.name());
        }
        Optional<String> body = last.reason().isPresent() ? Optional.empty() : body(last);
        if (body.isPresent()) {
            return ActorTree.standard()
                    .named(body.get())
                    .map(id -> registered(id, body.get()))
                    .orElseGet(() -> named(body.get()));
        }
        if (last.kind() == SourceKind.UNNAMED || last.kind() == SourceKind.WITNESS || !last.named()) {
            return vouched(links, last, voice);
        }
        return named(last.name());
    }

    /** The body that a person or an unnamed source speaks for, if the report says so: «مسؤول في …», «المتحدث باسم …». */
    private static Optional<String> body(Link link) {
        if (link.affiliation().isPresent()) {
            return link.affiliation();
        }
        Matcher in = IN_BODY.matcher(Folder.foldWord(link.name()));
        return link.kind() != SourceKind.WITNESS && in.find() ? Optional.of(in.group(1)) : Optional.empty();
    }

    private static Optional<String> identity(Link link) {
        return link.id().filter(id -> id.startsWith("actor:")).or(() -> known(link.name(), ActorTree.standard()));
    }

    /** By the whole name, else by what stands in brackets or before them: «وكالة الأنباء (سانا)». */
    private static Optional<String> known(String name, ActorTree tree) {
        Matcher brackets = BRACKETS.matcher(name);
        Optional<String> whole = tree.named(name);
        if (whole.isPresent() || !brackets.find()) {
            return whole;
        }
        return tree.named(brackets.group(2).strip())
                .or(() -> tree.named(brackets.group(1).strip()));
    }

    /** A person leads to the first body above him; a body stands for itself. */
    private static Origin registered(String id, String name) {
        for (String at : ActorTree.standard().ancestors(id)) {
            Optional<ActorEntry> entry = ActorTree.standard().find(at);
            if (entry.isPresent() && entry.get().kind() != ActorKind.PERSON) {
                return new Origin(at, entry.get().names().get(0), Optional.of(at));
            }
        }
        return new Origin(id, name, Optional.of(id));
    }

    private static Origin named(String name) {
        return new Origin("name:" + key(name), name, Optional.empty());
    }

    private static Origin vouched(List<Link> links, Link last, String voice) {
        String by = links.size() > 1 ? voice(links.get(links.size() - 2)) : voice;
        String kind = last.kind() == SourceKind.WITNESS ? "witness:" + key(last.name()) : "unnamed";
        return new Origin(kind + "@" + by, last.name(), Optional.empty());
    }

    private static String voice(Link link) {
        return identity(link).orElseGet(() -> key(link.name()));
    }

    private static String key(String name) {
        return Folder.foldWord(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
