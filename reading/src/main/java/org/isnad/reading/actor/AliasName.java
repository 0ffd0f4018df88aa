package org.isnad.reading.actor;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;

/** Whether what stands in brackets or quotation marks after a full name can be its second name. Thread-safe. */
final class AliasName {
    private static final WordSet NEVER = new WordSet("no-alias.tsv", "word");
    private static final int LONGEST = 5;

    private final ReportText text;
    private final Tokens tokens;

    AliasName(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    boolean isQuote(int i) {
        char c = tokens.mark(i);
        return c == '«' || c == '»' || c == '"' || c == '\'';
    }

    /** Leaves out quotation marks, «سابقا», «حاليا», «أو» and «اختصارا» around an alias. */
    int[] trimmed(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && (isQuote(first) || aside(first))) {
            first++;
        }
        while (end > first && (isQuote(end - 1) || aside(end - 1))) {
            end--;
        }
        return new int[] {first, end};
    }

    private boolean aside(int i) {
        return tokens.is(i, "سابقا") || tokens.is(i, "حاليا") || tokens.is(i, "او") || tokens.is(i, "اختصارا");
    }

    /** Returns how many words a stretch has. */
    int words(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += tokens.isWord(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether the registry knows the full name and the alias as names of one actor. */
    boolean sameActor(int first, int end, int alias) {
        int full = text.phrases().row(Domain.ACTOR, first);
        return full >= 0
                && text.phrases().end(Domain.ACTOR, first) >= end
                && full == text.phrases().row(Domain.ACTOR, alias);
    }

    /** Whether an alias that the registry does not know for this full name is a name all the same. */
    boolean isName(int first, int end, int[] alias, boolean bracket) {
        int from = alias[0];
        int to = alias[1];
        if (to <= from || to - from > LONGEST || NEVER.has(tokens, from) || loose(end - 1)) {
            return false;
        }
        if (text.phrases().end(Domain.ACTOR, from) >= to) {
            boolean state = text.words()
                            .lexicon()
                            .actor(text.phrases().row(Domain.ACTOR, from))
                            .kind()
                    == ActorKind.STATE;
            boolean person = text.words()
                            .lexicon()
                            .actor(text.phrases().row(Domain.ACTOR, from))
                            .kind()
                    == ActorKind.PERSON;
            return bracket && !state && !person && text.phrases().end(Domain.ACTOR, first) < end;
        }
        boolean place =
                text.phrases().end(Domain.PLACE, from) == to || text.phrases().at(Domain.NISBA, from) >= 0;
        return !place
                && unknown(from, to)
                && (bracket ? words(from, to) <= 3 : words(from, to) <= 2 && words(first, end) > 2);
    }

    /** A full name does not end in a loose «و» or «ل» or a particle. */
    private boolean loose(int i) {
        return tokens.isWord(i) && (tokens.length(i) == 1 || text.words().cls(i) == WordClass.PARTICLE);
    }

    private boolean unknown(int first, int end) {
        boolean letters = false;
        boolean dotted = tokens.isMark(first + 1, '.');
        for (int i = first; i < end; i++) {
            boolean word = tokens.isWord(i)
                    && (dotted
                            || tokens.length(i) == 1 && end - first > 1
                            || text.words().cls(i) == WordClass.UNKNOWN && !nisba(i));
            boolean foreign = tokens.kind(i) == TokenKind.FOREIGN;
            if (!word && !foreign && !tokens.isMark(i, '.') && !tokens.isMark(i, '-')) {
                return false;
            }
            letters |= word || foreign;
        }
        return letters && (end - first > 1 || tokens.length(first) > 1);
    }

    /** «(الكردي)»: an adjective of origin that no lexicon has tells more of the name; it is no name. */
    private boolean nisba(int i) {
        String word = tokens.folded(i);
        return word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    }
}
