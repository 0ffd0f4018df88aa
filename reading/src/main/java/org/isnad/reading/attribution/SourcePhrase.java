package org.isnad.reading.attribution;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.NounPhrase;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * How far the noun phrase that names a source reaches: further than other noun phrases, over the prepositions and the apposition that
 * belong to a title («المتحدث باسم الجيش، العميد فلان»), over the name that follows it, and over line breaks of a transcript. Pure.
 */
final class SourcePhrase {
    private final ReportText text;
    private final Tokens tokens;
    private final Words words;
    private final CueWords cues;

    SourcePhrase(ReportText text, CueWords cues) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = text.words();
        this.cues = cues;
    }

    /** Returns the token after the source that is named from {@code from} on, at most {@code limit}; {@code from} if none is. */
    int end(int from, int limit) {
        boolean particle = words.cls(from) == WordClass.PARTICLE
                && !words.isParticle(from, "quantifier")
                && !words.isParticle(from, "demonstrative")
                && Titles.known(text, from) <= from
                && !Titles.nameWord(text, from);
        if (from >= limit || particle || Titles.adverb(text, from)) {
            return from;
        }
        int head = head(from, limit);
        boolean person = Titles.at(text, head) || Titles.nameBegins(text, head, limit);
        int stop = part(from, limit, person);
        if (stop <= from) {
            return from;
        }
        boolean open = person || document(head) || text.phrases().at(Domain.COLLECTIVE, head) >= 0;
        while (stop < limit) {
            int next = further(from, stop, limit, open, person);
            if (next <= stop) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    private int head(int from, int limit) {
        int i = from;
        while (i < limit - 1
                && (tokens.mark(i) != 0 || words.isParticle(i, "quantifier") || words.isParticle(i, "demonstrative"))) {
            i++;
        }
        return i;
    }

    private boolean document(int i) {
        return words.known(i) && words.lemma(i).kind().equals("document");
    }

    /** One stretch without comma or preposition. */
    private int part(int from, int limit, boolean person) {
        int known = Math.min(limit, Titles.known(text, from));
        int stop = known > from ? body(from, known, limit) : cut(from, NounPhrase.end(text, from, limit), limit);
        if (stop <= from && (Titles.nameBegins(text, from, limit) || person)) {
            stop = Math.min(limit, from + 1);
        }
        while (person && stop > from && stop < limit) {
            int next = cut(from, overName(stop, limit), limit);
            if (next <= stop) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    /** A registered title or body, with the noun phrase that goes on from its last word. */
    private int body(int from, int known, int limit) {
        boolean speaksFor = tokens.is(known - 1, "باسم") || tokens.is(known - 1, "بلسان");
        int next = speaksFor ? known : Math.max(from, known - 1);
        int registered = Math.min(limit, speaksFor ? Titles.known(text, next) : next);
        int stop = NounPhrase.end(text, registered > next ? registered - 1 : next, limit);
        int end = Math.max(Math.max(known, registered), stop);
        boolean genitive = end < limit && !words.hasArticle(end - 1) && Titles.at(text, from) && genitive(end);
        int whole = cut(known - 1, genitive ? Math.max(end, NounPhrase.end(text, end, limit)) : end, limit);
        return closingQuote(from, whole, limit);
    }

    /** «مسؤول عمليات الإغاثة»: a title in the construct state goes on with a noun. */
    private boolean genitive(int i) {
        WordClass cls = words.cls(i);
        boolean noun = cls == WordClass.MASDAR || cls == WordClass.NOUN;
        return noun
                && words.preposition(i) == 0
                && !words.hasConjunction(i)
                && !Titles.named(text, i)
                && cues.verb(i, i + 2).isEmpty();
    }

    private int closingQuote(int from, int end, int limit) {
        char mark = end < limit ? tokens.mark(end) : 0;
        if (mark != '"' && mark != '»') {
            return end;
        }
        int open = 0;
        for (int i = from; i < end; i++) {
            char m = tokens.mark(i);
            open += m == '«' || m == '"' && mark == '"' ? 1 : m == '»' ? -1 : 0;
        }
        return open > 0 && (mark == '»' || open % 2 == 1) ? end + 1 : end;
    }

    /** A phrase ends before a day, an adverb, and a verb of speech. */
    private int cut(int from, int stop, int limit) {
        for (int i = from + 1; i < stop; i++) {
            boolean speech = tokens.isWord(i)
                    && !Titles.named(text, i)
                    && Titles.known(text, i) <= i
                    && (cues.continues(i)
                            || !words.hasArticle(i) && cues.verb(i, limit).isPresent());
            boolean paper = i == from + 1 && Outlets.at(text, from, i) && words.hasArticle(i);
            if (speech || !paper && Titles.adverb(text, i) || addressed(i)) {
                return i;
            }
        }
        return stop;
    }

    /** «لرويترز», «لـ "العربية"», and an agency after a name or an adjective: it is told, and names nobody. */
    private boolean addressed(int i) {
        if (tokens.is(i, "ل") || words.preposition(i) == 0 && Titles.glued(text, i) == 'ل') {
            return true;
        }
        boolean after =
                text.phrases().at(Domain.NISBA, i - 1) >= 0 || Titles.named(text, i - 1) || words.hasArticle(i - 1);
        return after && Outlets.at(text, i, i + 1) && !words.hasArticle(i);
    }

    /** After a title: a further title, a word of a name, a noun that only goes on with the title. */
    private int overName(int at, int limit) {
        int i = breaks(at, limit);
        if (i < limit && (tokens.mark(i) == '"' || tokens.mark(i) == '«')) {
            return quoted(i, limit);
        }
        if (i >= limit || !tokens.isWord(i) || Titles.adverb(text, i)) {
            return at;
        }
        boolean title = Titles.at(text, i) && (!words.hasConjunction(i) || Titles.known(text, i) > i);
        if (!title && words.preposition(i) != 0 && words.cls(i) != WordClass.UNKNOWN && !Titles.named(text, i)) {
            return at;
        }
        if (title) {
            return Math.max(Titles.end(text, i), body(i, Math.min(limit, Titles.end(text, i)), limit));
        }
        boolean next = Titles.nameWord(text, i) && cues.verb(i, limit).isEmpty();
        return next ? i + 1 : at;
    }

    /** «عضو "المكتب الإعلامي" فلان»: a short name in quotation marks; what is longer or has a verb is speech. */
    private int quoted(int at, int limit) {
        char close = tokens.mark(at) == '«' ? '»' : '"';
        for (int k = at + 1; k < Math.min(limit, at + 8); k++) {
            if (tokens.mark(k) == close) {
                return k + 1;
            }
            if (words.isVerb(k) && words.known(k) || words.isParticle(k, "that")) {
                break;
            }
        }
        return at;
    }

    private int breaks(int at, int limit) {
        int i = at;
        while (i < limit && tokens.kind(i) == TokenKind.BREAK) {
            i++;
        }
        return i;
    }

    private int further(int from, int stop, int limit, boolean open, boolean person) {
        int i = breaks(stop, limit);
        if (i > stop
                && i < limit
                && words.cls(i) != WordClass.PARTICLE
                && cues.verb(i, limit).isEmpty()
                && !words.hasConjunction(i)) {
            int next = part(i, limit, person);
            return next > i ? next : stop;
        }
        if (i >= limit || i > stop) {
            return stop;
        }
        if (open && prepositional(stop, limit)) {
            boolean particle = words.cls(stop) == WordClass.PARTICLE || tokens.length(stop) == 1;
            int at = particle ? stop + 1 : stop;
            return Math.max(stop, part(at, limit, person));
        }
        if (comma(stop)) {
            return apposition(from, stop, limit, person);
        }
        return stop;
    }

    private boolean prepositional(int at, int limit) {
        boolean particle = tokens.is(at, "في")
                || tokens.is(at, "من")
                || tokens.is(at, "لدي")
                || tokens.is(at, "ل")
                || tokens.is(at, "الي") && words.cls(at - 1) != WordClass.UNKNOWN
                || tokens.is(at, "باسم");
        boolean glued = tokens.isWord(at) && (words.preposition(at) == 'ل' || words.preposition(at) == 'ب');
        int noun = particle ? at + 1 : at;
        if (!particle && !glued || noun >= limit || tokens.isNumber(noun) || Titles.adverb(text, noun)) {
            return false;
        }
        boolean channel = text.phrases().at(Domain.CHANNEL, noun) >= 0
                || text.phrases().at(Domain.CHANNEL, at) >= 0
                || text.phrases().at(Domain.CUE_PHRASE, at) >= 0;
        boolean told = Outlets.at(text, noun, limit) && words.preposition(noun) != 'ب';
        if (channel || told || words.isParticle(noun, "that")) {
            return false;
        }
        String kind = words.known(noun) ? words.lemma(noun).kind() : "";
        boolean occasion = words.known(noun) && words.cls(noun) == WordClass.MASDAR && words.hasPronoun(noun);
        boolean event = occasion
                || words.known(noun) && words.cls(noun) == WordClass.MASDAR && !words.hasArticle(noun) && !particle;
        return !kind.equals("time") && !kind.equals("document") && !event;
    }

    private boolean comma(int at) {
        return tokens.mark(at) == '،' || tokens.mark(at) == ',';
    }

    /** «مدير المنظمة، فلان الفلاني، إن» and «فلان الفلاني، مدير المنظمة»: name and title beside each other. */
    private int apposition(int from, int comma, int limit, boolean person) {
        int i = comma + 1;
        if (i >= limit || words.hasConjunction(i) && words.cls(i) != WordClass.UNKNOWN) {
            return comma;
        }
        boolean title = Titles.at(text, i) && words.preposition(i) == 0;
        boolean name = person && Titles.at(text, head(from, limit)) && Titles.nameBegins(text, i, limit);
        if (!title && !name || cues.verb(i, limit).isPresent()) {
            return comma;
        }
        int stop = part(i, limit, true);
        return stop > i ? stop : comma;
    }
}
