package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Channel;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.NounPhrase;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Reads the stretches of text between claims, where cues and sources stand: «وقال الناطق باسم X فلان في بيان لوكالة Y إن». One pass over
 * the stretch; each noun phrase is the subject of a cue, the source that it relays («عن»), the outlet that was spoken to («ل», «إلى»)
 * or nothing. Pure apart from looking sources up in the discourse.
 */
final class CueReader {
    private final ReportText text;
    private final Words words;
    private final SourceNamer namer;
    private final Discourse discourse;

    CueReader(ReportText text, Discourse discourse) {
        this.text = text;
        this.words = text.words();
        this.namer = new SourceNamer(text);
        this.discourse = discourse;
    }

    /** A cue that is being read. */
    private static final class Open {
        CueKind kind;
        int first;
        int end;
        Optional<Lemma> lemma = Optional.empty();
        String rule = "";
        Link subject;
        Link relayed;
        final List<Link> outlets = new ArrayList<>();
        Optional<Channel> channel = Optional.empty();
        Optional<String> reason = Optional.empty();
        int reach;
    }

    /** Returns the cues of a stretch in order; a noun phrase before the first verb is its subject if none follows it. */
    List<CueMention> read(int from, int end) {
        List<Open> cues = new ArrayList<>();
        Link before = null;
        Open open = null;
        boolean relative = false;
        int i = from;
        while (i < end) {
            int phrase = text.phrases().row(Domain.CUE_PHRASE, i);
            if (phrase >= 0 && !words.lexicon().row(phrase)[1].equals("turn")) {
                open = phraseCue(i, phrase);
                cues.add(open);
                relative = false;
                i = Math.max(i + 1, Math.min(open.end, end));
                continue;
            }
            if (isCue(i)) {
                if (open != null && open.kind == CueKind.PREPOSITION && open.subject == null && i <= open.end + 2) {
                    i++;
                    continue;
                }
                open = wordCue(i);
                cues.add(open);
                relative = false;
                i++;
                continue;
            }
            int skipped = marks(i, end, open);
            if (skipped > i) {
                i = skipped;
                continue;
            }
            relative |= words.isParticle(i, "relative");
            Step step = nounPhrase(i, end, open, relative);
            if (step.link != null && open == null) {
                before = step.link;
            }
            i = Math.max(i + 1, step.next);
            if (open != null) {
                open.reach = Math.max(open.reach, Math.min(end, i));
            }
        }
        if (!cues.isEmpty() && before != null && cues.get(0).subject == null && cues.get(0).kind == CueKind.VERB) {
            cues.get(0).subject = before;
        }
        List<CueMention> out = new ArrayList<>();
        for (Open cue : cues) {
            CueMention closed = close(cue);
            // «نقلت X عن Y قوله إن»: the verbal noun goes on with the chain of the verb before it.
            boolean goesOn = closed.links().isEmpty() && closed.kind() == CueKind.MASDAR && !out.isEmpty();
            out.add(goesOn ? closed.withLinks(out.get(out.size() - 1).links()) : closed);
        }
        return out;
    }

    private record Step(int next, Link link) {}

    private Open phraseCue(int i, int row) {
        Open open = new Open();
        open.kind = CueKind.PREPOSITION;
        open.first = i;
        open.end = text.phrases().end(Domain.CUE_PHRASE, i);
        open.rule = words.lexicon().row(row)[0];
        open.reach = open.end;
        return open;
    }

    private Open wordCue(int i) {
        Open open = new Open();
        WordClass cls = words.cls(i);
        open.kind = cls.isVerb() ? CueKind.VERB : cls == WordClass.PARTICIPLE ? CueKind.PARTICIPLE : CueKind.MASDAR;
        open.first = i;
        open.end = i + 1;
        open.lemma = Optional.of(words.lemma(i));
        open.rule = words.lemma(i).rule();
        open.reach = i + 1;
        return open;
    }

    /** Whether a word attributes here. */
    boolean isCue(int i) {
        Use use = words.use(i);
        if (!use.attributes() && use != Use.ACT) {
            return false;
        }
        return switch (words.cls(i)) {
            case PERFECT, IMPERFECT -> true;
            case PARTICIPLE -> !words.hasArticle(i) && words.preposition(i) == 0;
            case MASDAR -> words.hasPronoun(i);
            default -> false;
        };
    }

    /** Skips channels, reasons for anonymity, and phrases that only turn to a speaker; notes them for the open cue. */
    private int marks(int i, int end, Open open) {
        int anonymity = text.phrases().end(Domain.ANONYMITY, i);
        if (anonymity > i) {
            if (open != null) {
                open.reason = Optional.of(text.raw(i, Math.min(end, anonymity)));
            }
            return anonymity;
        }
        int channel = text.phrases().row(Domain.CHANNEL, i);
        if (channel >= 0) {
            if (open != null && open.channel.isEmpty()) {
                open.channel = Optional.of(Labelled.of(Channel.class, words.lexicon().row(channel)[1]));
            }
            return text.phrases().end(Domain.CHANNEL, i);
        }
        int turn = text.phrases().end(Domain.CUE_PHRASE, i);
        if (turn > i) {
            return turn;
        }
        return Math.max(i, text.phrases().end(Domain.CONNECTIVE, i));
    }

    private Step nounPhrase(int i, int end, Open open, boolean relative) {
        boolean particle = words.isParticle(i, "preposition");
        char glued = words.preposition(i);
        if (particle) {
            int stop = NounPhrase.end(text, i + 1, end, false);
            return stop > i + 1 ? prepositional(text.tokens().folded(i), i + 1, end, open, relative) : new Step(i + 1, null);
        }
        if (glued != 0 && text.tokens().isWord(i)) {
            return prepositional(String.valueOf(glued), i, end, open, relative);
        }
        if (!text.tokens().isWord(i) && text.tokens().mark(i) != '«' && text.tokens().mark(i) != '"' || words.isVerb(i)) {
            return new Step(i + 1, null);
        }
        if (words.cls(i) == WordClass.PARTICLE && !words.isParticle(i, "quantifier")) {
            return new Step(i + 1, null);
        }
        int stop = sourceEnd(i, end);
        if (stop <= i) {
            return new Step(i + 1, null);
        }
        boolean free = !relative && (open == null || open.subject == null);
        Optional<Link> link = free && plausible(i) ? namer.name(i, stop).map(discourse::resolve) : Optional.empty();
        if (link.isPresent() && open != null) {
            open.subject = link.get();
        }
        return new Step(stop, link.orElse(null));
    }

    private Step prepositional(String preposition, int i, int end, Open open, boolean relative) {
        int stop = sourceEnd(i, end);
        if (stop <= i) {
            return new Step(i + 1, null);
        }
        if (open == null) {
            return new Step(stop, null);
        }
        boolean relays = open.lemma.map(l -> l.use() == Use.RELAY).orElse(false)
                || open.lemma.flatMap(Lemma::cue).flatMap(c -> c.sourcePreposition()).isPresent();
        boolean relay = open.lemma
                .flatMap(Lemma::cue)
                .flatMap(c -> c.sourcePreposition())
                .map(preposition::equals)
                .orElse(preposition.equals("عن") && relays);
        if (relay && open.relayed == null && !relative) {
            open.relayed = namer.name(i, stop).map(discourse::resolve).orElse(null);
        } else if (open.kind == CueKind.PREPOSITION && open.subject == null && preposition.equals("عن")) {
            open.subject = namer.name(i, stop).map(discourse::resolve).orElse(null);
        } else if (preposition.equals("ل") || preposition.equals("الي") || preposition.equals("مع") || preposition.equals("علي")) {
            int name = outletAt(i, stop);
            if (name >= 0) {
                namer.name(name, stop).map(discourse::resolve).ifPresent(open.outlets::add);
            }
        }
        return new Step(stop, null);
    }

    /** The token at which an agency or outlet is named in a phrase, or -1. */
    private int outletAt(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            int row = text.phrases().row(Domain.ACTOR, i);
            if (row >= 0) {
                ActorKind kind = words.lexicon().actor(row).kind();
                return kind == ActorKind.AGENCY || kind == ActorKind.OUTLET ? from : -1;
            }
            if (words.known(i) && words.cls(i) == WordClass.NOUN && words.lemma(i).kind().equals("outlet")) {
                return from;
            }
        }
        return -1;
    }

    /** Only what can speak or be read is a source: not a day, a number, a weapon. */
    private boolean plausible(int i) {
        if (text.phrases().at(Domain.ACTOR, i) >= 0 || text.phrases().at(Domain.COLLECTIVE, i) >= 0 || !words.known(i)) {
            return !text.tokens().isNumber(i);
        }
        return switch (words.lemma(i).kind()) {
            case "time", "unit", "weapon", "substance", "vehicle", "money" -> false;
            default -> true;
        };
    }

    /** The source's noun phrase, for titles and unnamed sources with the prepositional phrases that belong to them. */
    private int sourceEnd(int from, int end) {
        int stop = NounPhrase.end(text, from, end);
        boolean open = titleOrSource(from);
        while (stop > from && stop < end) {
            int next = stop;
            if (open && continues(stop, end)) {
                int at = words.cls(stop) == WordClass.PARTICLE || text.tokens().length(stop) == 1 ? stop + 1 : stop;
                next = Math.max(at, NounPhrase.end(text, at, end));
            } else if (apposition(stop, end)) {
                next = NounPhrase.end(text, stop + 1, end);
            }
            if (next <= stop) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    private boolean titleOrSource(int from) {
        if (text.phrases().at(Domain.TITLE, from) >= 0 || text.phrases().at(Domain.COLLECTIVE, from) >= 0) {
            return true;
        }
        if (!words.known(from)) {
            return text.phrases().at(Domain.PERSON_NAME, from) >= 0;
        }
        return switch (words.lemma(from).kind()) {
            case "title", "source", "person" -> true;
            default -> false;
        };
    }

    private boolean continues(int at, int end) {
        boolean particle = text.tokens().is(at, "في")
                || text.tokens().is(at, "من")
                || text.tokens().is(at, "لدي")
                || text.tokens().is(at, "ل")
                || text.tokens().is(at, "باسم");
        boolean glued = words.preposition(at) == 'ل' || words.preposition(at) == 'ب';
        if (!particle && !glued) {
            return false;
        }
        int noun = particle ? at + 1 : at;
        boolean channel = text.phrases().at(Domain.CHANNEL, noun) >= 0 || text.phrases().at(Domain.CHANNEL, at) >= 0;
        if (noun >= end || channel || outletAt(noun, end) >= 0) {
            return false;
        }
        String kind = words.known(noun) ? words.lemma(noun).kind() : "";
        return !kind.equals("time") && !kind.equals("document") && !text.tokens().isNumber(noun);
    }

    /** «رايان ديلون، الناطق باسم التحالف»: a title after a comma. */
    private boolean apposition(int at, int end) {
        boolean comma = text.tokens().mark(at) == '،' || text.tokens().mark(at) == ',';
        return comma
                && at + 1 < end
                && (text.phrases().at(Domain.TITLE, at + 1) >= 0
                        || words.known(at + 1) && words.lemma(at + 1).kind().equals("title"));
    }

    private CueMention close(Open open) {
        List<Link> links = new ArrayList<>(open.outlets);
        if (open.subject != null) {
            Link subject = open.relayed == null ? anonymous(open.subject, open) : open.subject;
            addNew(links, subject);
        }
        if (open.relayed != null) {
            addNew(links, anonymous(open.relayed, open));
        }
        return new CueMention(
                open.kind, open.first, open.end, open.lemma, open.rule, links, open.channel, open.reach);
    }

    private static void addNew(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(l -> l.name().equals(link.name()))) {
            chain.add(link);
        }
    }

    /** «طلب عدم كشف هويته»: the source is not named, and the text says why. */
    private static Link anonymous(Link link, Open open) {
        if (open.reason.isEmpty()) {
            return link;
        }
        SourceKind kind = link.kind() == SourceKind.ORGANISATION ? SourceKind.UNNAMED : link.kind();
        return new Link(
                link.name(), kind, link.role(), link.affiliation(), false, open.reason, link.id(), link.span());
    }
}
