package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Channel;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;

/** A cue that is being read. Mutable; used by one reader. */
final class OpenCue {
    final CueKind kind;
    final int first;
    int end;
    final Optional<Lemma> lemma;
    final String rule;
    Link subject;
    Link object;
    Link relayed;
    Link author;
    int source = -1;
    boolean impersonal;
    final List<Link> outlets = new ArrayList<>();
    Optional<Channel> channel = Optional.empty();
    Optional<String> reason = Optional.empty();
    int reach;

    OpenCue(CueKind kind, int first, int end, Optional<Lemma> lemma, String rule) {
        this.kind = kind;
        this.first = first;
        this.end = end;
        this.lemma = lemma;
        this.rule = rule;
        this.reach = end;
    }

    boolean relays() {
        return lemma.map(l -> l.use() == Use.RELAY).orElse(false)
                || sourcePreposition().isPresent();
    }

    Optional<String> sourcePreposition() {
        return lemma.flatMap(Lemma::cue).flatMap(c -> c.sourcePreposition());
    }

    boolean phrase() {
        return kind == CueKind.PREPOSITION;
    }

    /** Makes the cue of what was read, without the report's own outlet. */
    CueMention close(Outlets own) {
        List<Link> told = outlets.stream().filter(l -> !own.own(l)).toList();
        Link by = subject == null || own.own(subject) ? null : relayed == null ? anonymous(subject) : subject;
        Link from = relayed == null ? null : anonymous(relayed);
        List<Link> chain = chain(told, by, from);
        List<List<Link>> others = new ArrayList<>();
        if (!told.isEmpty() && by != null) {
            add(others, chain(List.of(), by, from), chain);
            add(others, told, chain);
        }
        if (from != null && by != null) {
            add(others, List.of(from), chain);
        }
        if (object != null && !own.own(object)) {
            add(others, List.of(anonymous(object)), chain);
        }
        if (author != null && by != null) {
            add(others, List.of(author), chain);
            add(others, List.of(by, author), chain);
        }
        boolean onlyOwn = chain.isEmpty() && (impersonal || subject != null || !outlets.isEmpty());
        return new CueMention(kind, first, end, lemma, rule, chain, others, onlyOwn, channel, source, reach);
    }

    private static void add(List<List<Link>> others, List<Link> other, List<Link> chain) {
        if (!other.isEmpty() && !other.equals(chain)) {
            others.add(other);
        }
    }

    private static List<Link> chain(List<Link> told, Link by, Link from) {
        List<Link> out = new ArrayList<>();
        told.forEach(link -> addNew(out, link));
        if (by != null) {
            addNew(out, by);
        }
        if (from != null) {
            addNew(out, from);
        }
        return out;
    }

    private static void addNew(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(l -> l.name().equals(link.name()))) {
            chain.add(link);
        }
    }

    /** «طلب عدم كشف هويته»: the source is not named, and the text says why. */
    private Link anonymous(Link link) {
        if (reason.isEmpty()) {
            return link;
        }
        SourceKind kept = link.kind() == SourceKind.ORGANISATION ? SourceKind.UNNAMED : link.kind();
        return new Link(link.name(), kept, link.role(), link.affiliation(), false, reason, link.id(), link.span());
    }
}
