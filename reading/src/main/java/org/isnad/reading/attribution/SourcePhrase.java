package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.NounPhrase;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Reads the stretch between a cue and what is said: who speaks, through which agency or outlet («لرويترز», «موقع عنب بلدي»), and
 * whom a relay passes on («نقلت X عن Y»). Pure apart from looking sources up in the discourse.
 */
final class SourcePhrase {
    private final ReportText text;
    private final Words words;
    private final SourceNamer namer;
    private final Discourse discourse;

    SourcePhrase(ReportText text, Discourse discourse) {
        this.text = text;
        this.words = text.words();
        this.namer = new SourceNamer(text);
        this.discourse = discourse;
    }

    /** The links that a stretch gives, the nearest to the reader first, and where the subject stands. */
    record Found(List<Link> chain, int subjectFirst, int subjectEnd) {}

    /** Reads {@code [first, end)}; {@code relay} is the folded preposition before the source passed on, if the verb has one. */
    Found read(int first, int end, Optional<String> relay) {
        int from = begin(first, end);
        int stop = from < end ? sourceEnd(from, end) : from;
        List<Link> chain = new ArrayList<>();
        Optional<Link> subject = stop > from ? namer.name(from, stop) : Optional.empty();
        subject = subject.map(link -> anonymous(link, from, end));
        List<Link> outlets = outlets(stop > from ? stop : first, end);
        Optional<Link> origin = relay.flatMap(p -> relayed(stop, end, p));
        chain.addAll(outlets);
        subject.map(discourse::resolve).ifPresent(link -> addNew(chain, link));
        origin.map(discourse::resolve).ifPresent(link -> addNew(chain, link));
        return new Found(chain, stop > from ? from : -1, stop);
    }

    private static void addNew(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(l -> l.name().equals(link.name()))) {
            chain.add(link);
        }
    }

    /** Skips what may stand between verb and subject: adverbs, days, «في بيان», commas, «من جهته», «ل» with an addressee. */
    private int begin(int first, int end) {
        int i = first;
        while (i < end) {
            int turn = text.phrases().end(Domain.CUE_PHRASE, i);
            if (turn > i) {
                i = turn;
            } else if (text.tokens().mark(i) == '،' || text.tokens().mark(i) == ',' || text.tokens().mark(i) == ':') {
                i++;
            } else if (words.cls(i) == WordClass.PARTICLE && skippable(words.lemma(i).kind())) {
                i = words.lemma(i).kind().equals("preposition") ? afterPreposition(i, end) : i + 1;
            } else if (words.preposition(i) != 0 && text.phrases().at(Domain.ACTOR, i) >= 0) {
                i = Math.max(i + 1, NounPhrase.end(text, i, end, false));
            } else if (words.preposition(i) != 0 && words.known(i)) {
                i = Math.max(i + 1, NounPhrase.end(text, i, end, false));
            } else if (words.isVerb(i)) {
                i++;
            } else if (isDay(i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean skippable(String kind) {
        return kind.equals("preposition")
                || kind.equals("adverb")
                || kind.equals("perfect-marker")
                || kind.equals("contrast")
                || kind.equals("coordinator");
    }

    private int afterPreposition(int i, int end) {
        return Math.max(i + 1, NounPhrase.end(text, i + 1, end, false));
    }

    private boolean isDay(int i) {
        return words.known(i) && words.lemma(i).kind().equals("time") && words.cls(i) == WordClass.NOUN;
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
        String kind = words.lemma(from).kind();
        return kind.equals("title") || kind.equals("source") || kind.equals("person");
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
        if (noun >= end || text.phrases().at(Domain.CHANNEL, noun) >= 0 || text.phrases().at(Domain.CHANNEL, at) >= 0 || outlet(noun)) {
            return false;
        }
        boolean time = words.known(noun) && words.lemma(noun).kind().equals("time");
        boolean document = words.known(noun) && words.lemma(noun).kind().equals("document");
        return !time && !document && !text.tokens().isNumber(noun);
    }

    /** «رايان ديلون، الناطق باسم التحالف»: a title after a comma. */
    private boolean apposition(int at, int end) {
        boolean comma = text.tokens().mark(at) == '،' || text.tokens().mark(at) == ',';
        return comma && at + 1 < end && (text.phrases().at(Domain.TITLE, at + 1) >= 0
                || words.known(at + 1) && words.lemma(at + 1).kind().equals("title"));
    }

    private boolean outlet(int i) {
        int row = text.phrases().row(Domain.ACTOR, i);
        if (row >= 0) {
            ActorKind kind = words.lexicon().actor(row).kind();
            return kind == ActorKind.AGENCY || kind == ActorKind.OUTLET;
        }
        return words.known(i) && words.cls(i) == WordClass.NOUN && words.lemma(i).kind().equals("outlet");
    }

    /** Agencies and outlets to which the source spoke. */
    private List<Link> outlets(int from, int end) {
        List<Link> out = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!outlet(i) || text.tokens().is(i - 1, "عن")) {
                continue;
            }
            int stop = Math.max(i + 1, NounPhrase.end(text, i, end, false));
            Optional<Link> link = namer.name(i, stop)
                    .filter(l -> l.kind() == SourceKind.AGENCY || l.kind() == SourceKind.OUTLET);
            link.map(discourse::resolve).ifPresent(l -> addNew(out, l));
            i = stop - 1;
        }
        return out;
    }

    private Optional<Link> relayed(int from, int end, String preposition) {
        for (int i = Math.max(0, from); i < end; i++) {
            if (text.tokens().is(i, preposition)) {
                int stop = sourceEnd(i + 1, end);
                int subject = i + 1;
                return stop > subject
                        ? namer.name(subject, stop).map(l -> anonymous(l, subject, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «طلب عدم كشف هويته»: the source is not named, and the text says why. */
    private Link anonymous(Link link, int from, int end) {
        for (int i = from; i < end; i++) {
            int stop = text.phrases().end(Domain.ANONYMITY, i);
            if (stop > i) {
                SourceKind kind = link.kind() == SourceKind.ORGANISATION ? SourceKind.UNNAMED : link.kind();
                return new Link(
                        link.name(),
                        kind,
                        link.role(),
                        link.affiliation(),
                        false,
                        Optional.of(text.raw(i, Math.min(stop, end))),
                        link.id(),
                        link.span());
            }
        }
        return link;
    }
}
