package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.model.Span;
import org.isnad.reading.actor.ActorNames;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** The actor that a noun phrase names, by the fullest form in the report where the whole phrase is a registered name. Pure. */
final class ActorPhrase {
    private ActorPhrase() {}

    static ActorCandidate candidate(
            ReportText text, ActorNames names, NounPhrases.Phrase phrase, ActorCandidate.Origin origin) {
        int start = counted(text, phrase.first(), phrase.end());
        Optional<ActorEntry> entry = names.at(start);
        int nameEnd =
                Math.max(text.phrases().end(Domain.ACTOR, start), text.phrases().end(Domain.SHORT_ACTOR, start));
        boolean whole = entry.isPresent() && nameEnd >= phrase.end() - 1;
        Optional<String> full = whole ? names.fullest(start) : Optional.empty();
        String name = full.orElseGet(() -> raw(text, start, phrase.end()));
        return new ActorCandidate(
                name,
                entry.filter(e -> whole).map(ActorEntry::id),
                Optional.of(text.span(start, phrase.end())),
                origin,
                Optional.of(phrase),
                Optional.empty());
    }

    /** «حوالى 100 من عناصر التنظيم»: the count stands in the quantities, the actor begins after «من». */
    private static int counted(ReportText text, int from, int end) {
        for (int i = from + 1; i < Math.min(end - 1, from + 5); i++) {
            if (text.tokens().is(i, "من")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The raw text of a phrase, without a glued conjunction or preposition and without loose marks at its end. */
    static String raw(ReportText text, int from, int end) {
        Words words = text.words();
        int start = words.afterPreposition(from);
        int last = end;
        while (last > from + 1 && loose(text, from, last)) {
            last--;
        }
        Span span = new Span(text.tokens().text().rawStart(start), text.tokens().rawEnd(last - 1));
        String raw = span.of(text.tokens().text().raw());
        return words.preposition(from) == 'ل' && words.hasArticle(from) && raw.startsWith("ل") ? "ا" + raw : raw;
    }

    private static boolean loose(ReportText text, int from, int end) {
        char mark = text.tokens().mark(end - 1);
        return mark == '،' || mark == '»' && !opened(text, from, end);
    }

    private static boolean opened(ReportText text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.tokens().mark(i) == '«') {
                return true;
            }
        }
        return false;
    }
}
