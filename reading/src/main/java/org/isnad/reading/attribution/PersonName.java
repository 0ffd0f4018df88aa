package org.isnad.reading.attribution;

import java.util.Optional;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Finds a person in a noun phrase: a name of the registry, a given name with what follows it, or, after a title, the words at the end
 * that no lexicon knows. What stands around the name is the role. A title without a name is a person that is not named.
 */
final class PersonName {
    private PersonName() {}

    static Optional<Link> find(ReportText text, int from, int end) {
        Words words = text.words();
        boolean titled = titled(text, from, end);
        int first = -1;
        int stop = -1;
        Optional<String> id = Optional.empty();
        for (int i = from; i < end && first < 0; i++) {
            int row = text.phrases().row(Domain.ACTOR, i);
            if (row >= 0 && text.phrases().end(Domain.ACTOR, i) <= end) {
                ActorEntry actor = words.lexicon().actor(row);
                if (actor.kind() == ActorKind.PERSON && (i == from || titled)) {
                    first = i;
                    stop = text.phrases().end(Domain.ACTOR, i);
                    id = Optional.of(actor.id());
                } else {
                    i = text.phrases().end(Domain.ACTOR, i) - 1;
                }
            }
        }
        if (first < 0) {
            int[] name = byNames(text, from, end, titled);
            first = name[0];
            stop = name[1];
        }
        if (first < 0) {
            return titled ? Optional.of(untitled(text, from, end)) : Optional.empty();
        }
        Optional<String> role = role(text, from, first, stop, end);
        return Optional.of(new Link(
                SourceNamer.clean(text, first, stop),
                SourceKind.PERSON,
                role,
                affiliation(text, from, first, stop, end),
                true,
                Optional.empty(),
                id,
                Optional.of(text.span(first, stop))));
    }

    private static boolean titled(ReportText text, int from, int end) {
        Words words = text.words();
        boolean noun = words.known(from) && words.lemma(from).kind().equals("title");
        return noun || text.phrases().at(Domain.TITLE, from) >= 0 && text.phrases().end(Domain.TITLE, from) <= end;
    }

    /** A given name with the name words after it, or the unknown words that end a titled phrase. */
    private static int[] byNames(ReportText text, int from, int end, boolean titled) {
        Words words = text.words();
        for (int i = from; i < end; i++) {
            boolean strong = text.phrases().at(Domain.PERSON_NAME, i) >= 0 && words.preposition(i) == 0;
            boolean weak = text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0 && titled && i > from;
            int registered = text.phrases().end(Domain.ACTOR, i);
            if (registered > i + 1) {
                i = registered - 1;
                continue;
            }
            if (strong && (i == from || titled) || weak && nameWord(text, i + 1, end)) {
                int stop = i + 1;
                while (stop < end && nameWord(text, stop, end)) {
                    stop++;
                }
                if (stop - i > 1 || titled) {
                    return new int[] {i, stop};
                }
            }
        }
        int stop = end;
        int first = end;
        while (titled && first > from + 1 && nameWord(text, first - 1, end) && words.cls(first - 1) == WordClass.UNKNOWN) {
            first--;
        }
        return first < stop && stop - first >= 2 ? new int[] {first, stop} : new int[] {-1, -1};
    }

    private static boolean nameWord(ReportText text, int i, int end) {
        if (i >= end) {
            return false;
        }
        Words words = text.words();
        if (text.phrases().at(Domain.PERSON_NAME, i) >= 0 || text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0) {
            return words.preposition(i) == 0 || words.cls(i) == WordClass.UNKNOWN;
        }
        if (text.tokens().isMark(i, '-')) {
            return true;
        }
        if (text.phrases().at(Domain.NISBA, i) >= 0 || text.phrases().at(Domain.TITLE, i) >= 0) {
            return false;
        }
        return text.tokens().isWord(i) && words.cls(i) == WordClass.UNKNOWN && !words.hasConjunction(i);
    }

    private static Optional<String> role(ReportText text, int from, int first, int stop, int end) {
        if (first > from) {
            return Optional.of(SourceNamer.clean(text, from, first));
        }
        int after = stop;
        while (after < end && text.tokens().mark(after) != 0) {
            after++;
        }
        return after < end ? Optional.of(SourceNamer.clean(text, after, end)) : Optional.empty();
    }

    private static Optional<String> affiliation(ReportText text, int from, int first, int stop, int end) {
        for (int i = from; i < end; i++) {
            if (i >= first && i < stop) {
                continue;
            }
            int row = text.phrases().row(Domain.ACTOR, i);
            if (row >= 0 && text.words().lexicon().actor(row).kind() != ActorKind.PERSON) {
                int to = Math.min(end, text.phrases().end(Domain.ACTOR, i));
                return Optional.of(SourceNamer.clean(text, i, to));
            }
        }
        return Optional.empty();
    }

    /** A title without a name: an official or source is unnamed, a spokesman or officer is a person without a name. */
    private static Link untitled(ReportText text, int from, int end) {
        String head = text.words().known(from) ? text.words().lemma(from).text() : "";
        boolean definite = text.words().hasArticle(from);
        SourceKind kind =
                switch (head) {
                    case "مسؤول", "مصدر", "دبلوماسي", "مسئول" -> SourceKind.UNNAMED;
                    default -> SourceKind.PERSON;
                };
        String name = SourceNamer.clean(text, from, end);
        boolean office = definite || switch (head) {
            case "رئيس", "وزير", "ملك", "أمير", "مبعوث", "أمين", "مفوض" -> true;
            default -> false;
        };
        return new Link(
                name,
                kind,
                Optional.of(name),
                affiliation(text, from, end, end, end),
                office && kind == SourceKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.of(text.span(from, end)));
    }
}
