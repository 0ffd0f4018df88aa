package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Certainty;
import org.isnad.model.Channel;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.model.Polarity;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.text.NounPhrase;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Reads the clauses that attribute: a verb of speech with its source and what is said («قال X إن»), a source before its verb («X قال
 * إن»), a participle that goes on («مضيفا أن»), a preposition («بحسب X»), a relay («نقلت X عن Y»), a speech act («طالب X ب»).
 */
public final class CueParser {
    private static final int SUBJECT_REACH = 32;

    private final ReportText text;
    private final Words words;
    private final Discourse discourse;
    private final Complement complement;
    private final SourcePhrase sources;

    /** Parses cues of one report; {@code openAt} gives the quotation that opens at each token. */
    public CueParser(ReportText text, Discourse discourse, Quotation[] openAt) {
        this.text = text;
        this.words = text.words();
        this.discourse = discourse;
        this.complement = new Complement(text, openAt);
        this.sources = new SourcePhrase(text, discourse);
    }

    /**
     * A cue and where what it covers begins.
     *
     * @param voice who speaks
     * @param content first token of what is said; for a cue that trails, the token after it
     * @param glued whether a preposition glued to the first word is left out of the claim
     * @param clause whether a clause follows, in which further cues may stand
     */
    public record Hit(Voice voice, int content, boolean glued, boolean clause) {}

    /** Parses a cue that begins at token {@code from}, inside what {@code outer} says; empty if none does. */
    public Optional<Hit> parse(int from, int limit, Voice outer) {
        int i = skipTurn(from, limit);
        if (i >= limit) {
            return Optional.empty();
        }
        if (words.cls(i) == WordClass.PARTICIPLE && words.use(i).attributes() && !words.hasArticle(i) && words.preposition(i) == 0) {
            return participle(i, limit);
        }
        int verb = verbOf(i, limit);
        if (verb < 0 || !speaks(words.use(verb))) {
            return Optional.empty();
        }
        return verb(i, verb, limit, outer);
    }

    private static boolean speaks(Use use) {
        return use.attributes() || use == Use.ACT;
    }

    /** «من جهته», «بدوره», «وكان»: what may stand before a cue. */
    private int skipTurn(int from, int limit) {
        int i = from;
        while (i < limit) {
            int turn = turnEnd(i);
            int connective = text.phrases().end(Domain.CONNECTIVE, i);
            if (turn > i) {
                i = turn;
            } else if (connective > i) {
                i = connective;
            } else if (text.tokens().mark(i) == '،' || text.tokens().mark(i) == ',' || words.isParticle(i, "contrast")
                    || words.isParticle(i, "perfect-marker") || words.isParticle(i, "adverb") || words.isParticle(i, "coordinator")) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private int turnEnd(int i) {
        int row = text.phrases().row(Domain.CUE_PHRASE, i);
        return row >= 0 && words.lexicon().row(row)[1].equals("turn") ? text.phrases().end(Domain.CUE_PHRASE, i) : i;
    }

    /** The first finite verb of a clause, over its subject and what stands before it; -1 if none is in reach. */
    private int verbOf(int from, int limit) {
        boolean relative = false;
        for (int k = from; k < Math.min(limit, from + SUBJECT_REACH); k++) {
            if (words.isParticle(k, "relative")) {
                relative = true;
            } else if (words.isParticle(k, "that") || words.isParticle(k, "subordinator") || words.isParticle(k, "condition")
                    || text.tokens().mark(k) == ':' || text.tokens().mark(k) == '؛') {
                return -1;
            } else if (words.isVerb(k) && words.use(k) == Use.STATE && k + 1 < limit && k <= from + 1) {
                relative = false;
            } else if (words.isVerb(k) && !relative) {
                return anonymityVerb(k) ? -1 : k;
            } else if (words.isVerb(k)) {
                relative = false;
            }
        }
        return -1;
    }

    private boolean anonymityVerb(int k) {
        return text.phrases().end(Domain.ANONYMITY, k) > k;
    }

    private Optional<Hit> verb(int from, int verb, int limit, Voice outer) {
        Lemma lemma = words.lemma(verb);
        int unstated = unstatedEnd(verb);
        if (unstated > 0) {
            return unstated(from, verb, unstated, limit);
        }
        if (words.isParticle(verb - 1, "negation") && lemma.use() != Use.ACT && lemma.use() != Use.DENY) {
            return negated(from, verb, limit, lemma);
        }
        Complement.Found found = complement.find(verb, limit, lemma);
        if (found == null) {
            return Optional.empty();
        }
        Optional<String> relay = lemma.cue().flatMap(Cue::sourcePreposition);
        SourcePhrase.Found before = verb > from ? sources.read(from, verb, Optional.empty()) : new SourcePhrase.Found(List.of(), -1, from);
        SourcePhrase.Found after = sources.read(verb + 1, found.sourceEnd(), relay);
        List<Link> chain = new ArrayList<>();
        boolean subjectBefore = before.subjectFirst() >= 0 && after.subjectFirst() < 0 || lemma.use() == Use.ACT && before.subjectFirst() >= 0;
        SourcePhrase.Found subject = subjectBefore ? before : after;
        if (subjectBefore) {
            chain.addAll(outletsOf(after.chain()));
            before.chain().stream().filter(l -> chain.stream().noneMatch(c -> c.name().equals(l.name()))).forEach(chain::add);
            if (relay.isPresent() && !after.chain().isEmpty()) {
                chain.add(after.chain().get(after.chain().size() - 1));
            }
        } else {
            chain.addAll(after.chain());
        }
        if (lemma.use() == Use.ACT) {
            chain.clear();
            chain.addAll(subject.chain().isEmpty() ? List.of() : actSource(subject));
        }
        chain.replaceAll(link -> statement(link));
        List<Link> full = nested(outer, chain);
        Voice voice = voice(full, lemma, verb, from, found.content(), subject, found);
        return Optional.of(new Hit(voice, found.content(), found.glued(), found.clause()));
    }

    /** For an act, the first noun phrase acts; what follows it is whom it is done to. */
    private static List<Link> actSource(SourcePhrase.Found subject) {
        return subject.chain().stream().filter(l -> !isOutlet(l)).toList().isEmpty()
                ? subject.chain()
                : subject.chain().stream().filter(l -> !isOutlet(l)).toList();
    }

    private static boolean isOutlet(Link link) {
        return link.kind() == SourceKind.AGENCY || link.kind() == SourceKind.OUTLET;
    }

    private static List<Link> outletsOf(List<Link> chain) {
        return chain.stream().filter(CueParser::isOutlet).toList();
    }

    /** «وأضاف البيان»: the statement is its author's, who spoke last. */
    private Link statement(Link link) {
        boolean definite = link.name().startsWith("ال") && link.name().indexOf(' ') < 0;
        if (link.kind() == SourceKind.DOCUMENT && definite && discourse.last().chain().size() > 0) {
            return discourse.last().chain().get(discourse.last().chain().size() - 1);
        }
        return link;
    }

    /** A cue inside what another says goes on the chain; a cue without a source of its own keeps it. */
    private List<Link> nested(Voice outer, List<Link> chain) {
        if (chain.isEmpty()) {
            return outer.chain().isEmpty() ? discourse.last().chain() : outer.chain();
        }
        if (outer.chain().isEmpty()) {
            return chain;
        }
        List<Link> out = new ArrayList<>(outer.chain());
        for (Link link : chain) {
            if (out.stream().noneMatch(l -> l.name().equals(link.name()))) {
                out.add(link);
            }
        }
        return out;
    }

    private Voice voice(
            List<Link> chain, Lemma lemma, int verb, int from, int content, SourcePhrase.Found subject, Complement.Found found) {
        Certainty certainty = lemma.cue().map(Cue::certainty).orElse(Certainty.CERTAIN);
        Polarity polarity = lemma.cue().map(Cue::polarity).orElse(Polarity.YES);
        boolean act = lemma.use() == Use.ACT;
        Optional<Voice.Act> what = act
                ? Optional.of(new Voice.Act(
                        lemma, subject.subjectFirst(), subject.subjectEnd(), addressee(subject, found), found.sourceEnd(), verb))
                : Optional.empty();
        Span cue = text.span(verb, verb + 1);
        return new Voice(
                chain,
                cueText(verb),
                Optional.of(cue),
                lemma.rule(),
                channel(from, content),
                certainty,
                polarity,
                what,
                from,
                content);
    }

    private String cueText(int verb) {
        return SourceNamer.clean(text, verb, verb + 1);
    }

    private int addressee(SourcePhrase.Found subject, Complement.Found found) {
        int from = Math.max(subject.subjectEnd(), 0);
        return from < found.sourceEnd() && subject.subjectFirst() >= 0 ? from : -1;
    }

    private Optional<Channel> channel(int from, int to) {
        for (int i = from; i < to; i++) {
            int row = text.phrases().row(Domain.CHANNEL, i);
            if (row >= 0) {
                return Optional.of(Labelled.of(Channel.class, words.lexicon().row(row)[1]));
            }
        }
        return Optional.empty();
    }

    /** «لم يذكر كيف»: a claim that the source did not say. */
    private Optional<Hit> unstated(int from, int verb, int end, int limit) {
        int content = Math.max(verb + 1, end);
        SourcePhrase.Found after = sources.read(verb + 1, content, Optional.empty());
        List<Link> chain = after.chain().isEmpty() ? discourse.last().chain() : after.chain();
        Voice voice = new Voice(
                chain,
                text.raw(Math.max(from, verb - 1), verb + 1),
                Optional.of(text.span(verb, verb + 1)),
                "unstated:" + words.lemma(verb).text(),
                Optional.empty(),
                Certainty.UNSTATED,
                Polarity.YES,
                Optional.empty(),
                from,
                content);
        return content < limit ? Optional.of(new Hit(voice, content, false, false)) : Optional.empty();
    }

    private int unstatedEnd(int verb) {
        int stop = text.phrases().end(Domain.UNSTATED, verb - 1);
        return stop > verb ? stop : 0;
    }

    /** «لم يؤكد أن»: a cue that is negated says that its source did not say so. */
    private Optional<Hit> negated(int from, int verb, int limit, Lemma lemma) {
        boolean speech = lemma.use() == Use.SAY || lemma.use() == Use.ADD || lemma.use() == Use.REVEAL;
        int content = verb + 1;
        if (!speech || content >= limit || !text.tokens().is(verb - 1, "لم")) {
            return Optional.empty();
        }
        boolean question = words.isParticle(content, "interrogative") || words.isParticle(content, "preposition")
                || words.cls(content) == WordClass.MASDAR || words.cls(content) == WordClass.NOUN;
        return question ? unstated(from, verb, content, limit) : Optional.empty();
    }

    private Optional<Hit> participle(int i, int limit) {
        Lemma lemma = words.lemma(i);
        Complement.Found found = complement.find(i, limit, lemma);
        if (found == null) {
            return Optional.empty();
        }
        Voice last = discourse.last();
        List<Link> chain = last.chain();
        Optional<String> relay = lemma.cue().flatMap(Cue::sourcePreposition);
        if (relay.isPresent()) {
            List<Link> more = sources.read(i + 1, found.sourceEnd(), relay).chain();
            chain = nested(last, new ArrayList<>(more));
        }
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Voice voice = voice(chain, lemma, i, i, found.content(), new SourcePhrase.Found(List.of(), -1, i + 1), found);
        Channel channel = last.channel().orElse(null);
        return Optional.of(new Hit(
                voice.channel().isEmpty() && channel != null ? withChannel(voice, channel) : voice,
                found.content(),
                found.glued(),
                found.clause()));
    }

    private static Voice withChannel(Voice v, Channel channel) {
        return new Voice(
                v.chain(),
                v.cue(),
                v.cueSpan(),
                v.rule(),
                Optional.of(channel),
                v.certainty(),
                v.polarity(),
                v.act(),
                v.saidFirst(),
                v.saidEnd());
    }

    /**
     * Parses an attributing preposition at {@code from}: «بحسب X», «وفق ما ذكر X», «نقلا عن X». The content is the token after the
     * source.
     */
    public Optional<Hit> preposition(int from, int limit, Voice outer) {
        int row = text.phrases().row(Domain.CUE_PHRASE, from);
        if (row < 0) {
            return Optional.empty();
        }
        String[] cells = words.lexicon().row(row);
        if (cells[1].equals("turn")) {
            return Optional.empty();
        }
        int at = text.phrases().end(Domain.CUE_PHRASE, from);
        int verb = words.isVerb(at) && (speaks(words.use(at)) || !words.known(at)) ? at + 1 : at;
        verb = words.isParticle(verb, "pronoun-relative") && words.isVerb(verb + 1) ? verb + 2 : verb;
        int end = sourceLimit(verb, limit);
        SourcePhrase.Found found = sources.read(verb, end, Optional.of("عن"));
        if (found.chain().isEmpty() || found.subjectFirst() > verb + 8) {
            return Optional.empty();
        }
        if (!plausible(found.chain().get(found.chain().size() - 1))) {
            return Optional.empty();
        }
        boolean quoting = cells[1].equals("quoting");
        List<Link> chain = quoting && !outer.chain().isEmpty() ? nested(outer, new ArrayList<>(found.chain())) : found.chain();
        Voice voice = new Voice(
                chain,
                text.raw(from, verb),
                Optional.of(text.span(from, verb)),
                cells[0],
                channel(from, end),
                Certainty.CERTAIN,
                Polarity.YES,
                Optional.empty(),
                from,
                end);
        return Optional.of(new Hit(voice, Math.max(end, found.subjectEnd()), false, true));
    }

    /** «وفق الاتفاق», «حسب القانون» attribute nothing: only what can speak or be read is a source. */
    private boolean plausible(Link link) {
        int first = tokenAt(link.span().map(Span::start).orElse(-1));
        if (first < 0 || link.kind() != SourceKind.ORGANISATION || link.id().isPresent()) {
            return true;
        }
        if (!words.known(first)) {
            return true;
        }
        WordClass cls = words.cls(first);
        Lemma lemma = words.lemma(first);
        if (cls == WordClass.MASDAR) {
            return lemma.use().attributes();
        }
        return switch (lemma.kind()) {
            case "abstract", "time", "unit", "event", "place", "weapon", "substance" -> false;
            default -> true;
        };
    }

    private int tokenAt(int rawOffset) {
        if (rawOffset < 0) {
            return -1;
        }
        int low = 0;
        int high = text.tokens().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (text.tokens().rawStart(middle) <= rawOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The source of a preposition ends at the next comma or verb, or with the sentence. */
    private int sourceLimit(int from, int limit) {
        for (int k = from; k < limit; k++) {
            char c = text.tokens().mark(k);
            if (c == '،' || c == ',' || c == '؛' || c == ':' || c == ';') {
                return k;
            }
            if (k > from && (words.isParticle(k, "that") || words.isParticle(k, "contrast") || words.isVerb(k) && words.hasConjunction(k))) {
                return k;
            }
            if (k > from + 1 && words.isVerb(k) && !words.isParticle(k - 1, "relative")) {
                return k;
            }
        }
        return limit;
    }

    /** Returns the end of the phrase at {@code from} without its coordination; for callers that split at it. */
    int phraseEnd(int from, int limit) {
        return NounPhrase.end(text, from, limit, false);
    }

    /** Returns whether a slot of the lemma takes what an act is about. */
    static boolean isTopic(Lemma lemma, String preposition) {
        return lemma.complements().get(preposition) == Slot.TOPIC;
    }
}
