package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.token.TokenKind;
import org.isnad.model.Channel;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Use;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Reads the stretches of text between claims, where cues and sources stand: «وقال الناطق باسم X فلان في بيان لوكالة Y إن». One pass over
 * the stretch; each noun phrase is the subject of a cue, the source that it relays («عن»), the outlet that was spoken to («ل», «إلى»,
 * «نشرته») or nothing. A noun phrase before the verb is its subject, and that after it the one addressed. Pure apart from looking
 * sources up in the discourse.
 */
final class CueReader {
    /** Verbal nouns that are written down and say something. */
    private static final Set<String> READ = Set.of("دراسة", "تحقيق", "تقدير", "استطلاع", "إحصاء", "تصريح");

    private static final Set<String> IMPERSONAL = Set.of("ذكر", "بدا", "اتضح", "تبين", "اعتقد");

    private final ReportText text;
    private final Words words;
    private final CueWords verbs;
    private final SourcePhrase phrases;
    private final SourceNamer namer;
    private final Discourse discourse;
    private final Outlets outlets;

    CueReader(ReportText text, Discourse discourse, Outlets outlets) {
        this.text = text;
        this.words = text.words();
        this.verbs = new CueWords(text);
        this.phrases = new SourcePhrase(text, verbs);
        this.namer = new SourceNamer(text);
        this.discourse = discourse;
        this.outlets = outlets;
    }

    /** What has been read of a stretch so far. */
    private static final class State {
        final List<OpenCue> cues = new ArrayList<>();
        OpenCue open;
        Link before;
        int beforeAt;
        boolean relative;
        boolean complement;
        Optional<Channel> channel = Optional.empty();

        void add(OpenCue cue) {
            open = cue;
            cues.add(cue);
            relative = false;
            complement = false;
            cue.channel = channel;
            channel = Optional.empty();
        }
    }

    /** Returns the cues of a stretch in order. */
    List<CueMention> read(int from, int end) {
        State s = new State();
        int i = from;
        while (i < end) {
            int next = step(s, i, end);
            i = Math.max(i + 1, next);
            if (s.open != null) {
                s.open.reach = Math.max(s.open.reach, Math.min(end, i));
            }
        }
        List<CueMention> out = new ArrayList<>();
        for (OpenCue cue : s.cues) {
            CueMention closed = cue.close(outlets);
            // «نقلت X عن Y قوله إن»: the verbal noun goes on with the chain of the verb before it.
            boolean goesOn = closed.links().isEmpty() && closed.kind() == CueKind.MASDAR && !out.isEmpty();
            out.add(goesOn ? closed.withLinks(out.get(out.size() - 1).links()) : closed);
        }
        return out;
    }

    private int step(State s, int i, int end) {
        int phrase = text.phrases().row(Domain.CUE_PHRASE, i);
        if (phrase >= 0 && !words.lexicon().row(phrase)[1].equals("turn")) {
            int stop = Math.min(end, Math.max(i + 1, text.phrases().end(Domain.CUE_PHRASE, i)));
            boolean source = stop > i + 1 && Titles.known(text, stop - 1) > stop - 1
                    || text.phrases().at(Domain.COLLECTIVE, stop - 1) >= 0;
            if (source && stop > i + 1 && !words.hasConjunction(stop - 1) && words.preposition(stop - 1) == 0) {
                // «حسب مصادر»: the last word is the source already.
                stop--;
            }
            s.add(new OpenCue(
                    CueKind.PREPOSITION,
                    i,
                    stop,
                    Optional.empty(),
                    words.lexicon().row(phrase)[0]));
            return stop;
        }
        if (s.open != null && s.open.phrase() && s.open.subject == null && i == s.open.end && verbs.canSpeak(i)) {
            s.open.end = i + 1;
            return i + 1;
        }
        Optional<Lemma> verb = verbs.verb(i, end);
        if (verb.isPresent()) {
            return verb(s, i, verb.get());
        }
        if (verbs.continues(i)) {
            boolean participle = words.cls(i) == WordClass.PARTICIPLE;
            if (participle || s.open == null || s.open.kind == CueKind.VERB) {
                s.add(new OpenCue(
                        participle ? CueKind.PARTICIPLE : CueKind.MASDAR,
                        i,
                        i + 1,
                        Optional.of(words.lemma(i)),
                        words.lemma(i).rule()));
            }
            return i + 1;
        }
        int skipped = marks(s, i, end);
        if (skipped > i) {
            return skipped;
        }
        if (border(i)) {
            s.before = null;
            s.complement |= text.tokens().isWord(i) || text.tokens().mark(i) == ':';
            return i + 1;
        }
        if (words.isParticle(i, "relative")) {
            s.relative = true;
            return i + 1;
        }
        return nounPhrase(s, i, end);
    }

    /** What no subject reaches over: a complementiser, the dash of a dateline, a line break, a colon. */
    private boolean border(int i) {
        char mark = text.tokens().mark(i);
        return words.isParticle(i, "that") && Titles.known(text, i) <= i + 1
                || text.tokens().kind(i) == TokenKind.BREAK
                || mark == '-'
                || mark == '–'
                || mark == '—'
                || mark == ')'
                || mark == ':';
    }

    private int verb(State s, int i, Lemma lemma) {
        OpenCue open = s.open;
        if (open != null && open.phrase() && open.subject == null && i <= open.end + 1) {
            return i + 1;
        }
        boolean document = words.known(i - 1) && words.lemma(i - 1).kind().equals("document");
        if (open != null && open.subject != null && (words.hasPronoun(i) || document) && !words.hasConjunction(i)) {
            // «في بيان نشرته وكالة X»: tells how the statement came.
            return i + 1;
        }
        OpenCue cue = new OpenCue(CueKind.VERB, i, i + 1, Optional.of(lemma), lemma.rule());
        cue.impersonal = impersonal(i, lemma);
        boolean first = (s.cues.isEmpty() || s.complement) && !words.hasConjunction(i);
        s.add(cue);
        if (first && s.before != null) {
            cue.subject = s.before;
            cue.source = s.beforeAt;
        }
        s.before = null;
        return i + 1;
    }

    /** «يذكر أن», «يشار إلى أن»: nobody says it but the outlet. */
    private boolean impersonal(int i, Lemma lemma) {
        boolean passive = words.known(i) && Readings.passive(words.reading(i));
        return words.cls(i) == WordClass.IMPERFECT && (passive || IMPERSONAL.contains(lemma.text()));
    }

    /** Skips channels, reasons for anonymity, and phrases that only turn to a speaker; notes them for the open cue. */
    private int marks(State s, int i, int end) {
        int anonymity = text.phrases().end(Domain.ANONYMITY, i);
        if (anonymity > i) {
            if (s.open != null) {
                s.open.reason = Optional.of(text.raw(i, Math.min(end, anonymity)));
            }
            return anonymity;
        }
        int channel = text.phrases().row(Domain.CHANNEL, i);
        if (channel >= 0) {
            Optional<Channel> found =
                    Optional.of(Labelled.of(Channel.class, words.lexicon().row(channel)[1]));
            if (s.open == null) {
                s.channel = found;
            } else if (s.open.channel.isEmpty()) {
                s.open.channel = found;
            }
            return text.phrases().end(Domain.CHANNEL, i);
        }
        int turn = text.phrases().end(Domain.CUE_PHRASE, i);
        return turn > i ? turn : Math.max(i, text.phrases().end(Domain.CONNECTIVE, i));
    }

    private int nounPhrase(State s, int i, int end) {
        boolean particle = words.isParticle(i, "preposition");
        char glued = words.preposition(i);
        if (text.tokens().is(i, "ل")) {
            return prepositional(s, "ل", i + 1, end);
        }
        if (glued == 0 && Titles.known(text, i) <= i) {
            glued = Titles.glued(text, i);
        }
        if (particle) {
            return prepositional(s, text.tokens().folded(i), i + 1, end);
        }
        if (glued != 0
                && words.cls(i) != WordClass.PARTICLE
                && Titles.known(text, i) <= i
                && text.tokens().isWord(i)
                && text.phrases().at(Domain.PERSON_NAME, i) < 0) {
            return prepositional(s, String.valueOf(glued), i, end);
        }
        if (!begins(i)) {
            return i + 1;
        }
        int stop = phrases.end(i, end);
        if (stop <= i) {
            return i + 1;
        }
        if (plausible(i)) {
            namer.name(i, stop).map(discourse::resolve).ifPresent(link -> subject(s, i, stop, link));
        }
        return stop;
    }

    private boolean begins(int i) {
        boolean quote = text.tokens().mark(i) == '«' || text.tokens().mark(i) == '"';
        if (!text.tokens().isWord(i) && !quote && text.tokens().kind(i) != TokenKind.FOREIGN) {
            return false;
        }
        return words.cls(i) != WordClass.PARTICLE
                || Titles.known(text, i) > i
                || words.isParticle(i, "quantifier")
                || Titles.nameWord(text, i);
    }

    private void subject(State s, int i, int stop, Link link) {
        OpenCue open = s.open;
        if (open == null || s.complement) {
            if (!s.relative && (s.before == null || !text.tokens().isMark(i - 1, '،'))) {
                s.before = link;
                s.beforeAt = i;
            }
            return;
        }
        boolean outlet = Outlets.at(text, i, stop);
        if (open.subject != null && outlet && !open.phrase()) {
            open.outlets.add(link);
        } else if (open.subject == null && !s.relative && open.relayed == null && addressee(open, i)) {
            open.object = link;
        } else if (open.subject == null && !s.relative && open.relayed == null) {
            open.subject = link;
            open.source = i;
        } else if (open.subject != null && open.object == null && !s.relative && open.kind == CueKind.VERB) {
            open.object = link;
        }
    }

    /** «وحث جميع الأطراف على»: all parties are asked, none asks. */
    private boolean addressee(OpenCue open, int i) {
        boolean act = open.lemma.map(l -> l.use() == Use.ACT).orElse(false);
        return act
                && words.isParticle(i, "quantifier")
                && !text.tokens().is(i, "احد")
                && !text.tokens().is(i, "عدد");
    }

    private int prepositional(State s, String preposition, int i, int end) {
        int stop = phrases.end(i, end);
        OpenCue open = s.open;
        if (stop <= i || open == null || s.complement) {
            return stop;
        }
        boolean outlet = Outlets.at(text, i, stop);
        boolean relay =
                open.sourcePreposition().map(preposition::equals).orElse(preposition.equals("عن") && open.relays());
        if (relay && open.relayed == null) {
            open.relayed = name(i, stop);
            open.source = i;
        } else if (open.phrase() && open.subject == null && i <= open.end + 1) {
            open.subject = name(i, stop);
            open.source = i;
        } else if (outlet && !open.phrase() && !preposition.equals("ب")) {
            Link link = name(i, stop);
            if (link != null) {
                open.outlets.add(link);
            }
        } else if (open.phrase() && open.author == null && (preposition.equals("عن") || preposition.equals("ل"))) {
            open.author = name(i, stop);
        }
        return stop;
    }

    private Link name(int i, int stop) {
        return namer.name(i, stop).map(discourse::resolve).orElse(null);
    }

    /** Only what can speak or be read is a source: not a day, a number, a weapon. */
    private boolean plausible(int i) {
        if (text.phrases().at(Domain.ACTOR, i) >= 0
                || text.phrases().at(Domain.COLLECTIVE, i) >= 0
                || !words.known(i)) {
            return !text.tokens().isNumber(i);
        }
        boolean happening = words.cls(i) == WordClass.MASDAR
                && words.lemma(i).type().isPresent()
                && !READ.contains(words.lemma(i).text());
        if (happening && !Titles.at(text, i) && text.phrases().at(Domain.SHORT_ACTOR, i) < 0) {
            return false;
        }
        return switch (words.lemma(i).kind()) {
            case "time", "unit", "weapon", "substance", "vehicle", "money" -> false;
            default -> true;
        };
    }
}
