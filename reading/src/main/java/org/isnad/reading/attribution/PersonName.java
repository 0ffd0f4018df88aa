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
 * Finds a person in a noun phrase: a name of the registry, a given name with what follows it, or, after a title, the words that no
 * lexicon knows. What stands around the name is the role. A title without a name is a person that is not named.
 */
final class PersonName {
    private PersonName() {}

    static Optional<Link> find(ReportText text, int from, int end) {
        Words words = text.words();
        boolean titled = Titles.at(text, from);
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
                name(text, first, stop),
                SourceKind.PERSON,
                role,
                affiliation(text, from, first, stop, end),
                true,
                Optional.empty(),
                id,
                Optional.of(text.span(first, stop))));
    }

    /** A name keeps its first letter, unless a list knows it without. */
    private static String name(ReportText text, int first, int stop) {
        int stripped = Math.max(
                text.phrases().stripped(Domain.PERSON_NAME, first),
                text.phrases().stripped(Domain.ACTOR, first));
        int start = text.tokens().text().rawStart(text.tokens().start(first) + stripped);
        return text.tokens()
                .text()
                .raw()
                .substring(start, text.tokens().rawEnd(stop - 1))
                .replace('\n', ' ')
                .strip();
    }

    /** The first run of name words: at the beginning, or after a title. */
    private static int[] byNames(ReportText text, int from, int end, boolean titled) {
        int i = titled ? Titles.end(text, from) : from;
        int last = titled ? end : from + 1;
        for (; i < last; i++) {
            int registered = text.phrases().end(Domain.ACTOR, i);
            if (registered > i + 1 && registered <= end) {
                i = registered - 1;
                continue;
            }
            if (begins(text, i, end, titled)) {
                int stop = run(text, i, end);
                if (stop - i > 1 || text.phrases().at(Domain.PERSON_NAME, i) >= 0 || stop == end && titled) {
                    return new int[] {family(text, from, i) ? i - 1 : i, stop};
                }
                i = stop - 1;
            }
        }
        return new int[] {-1, -1};
    }

    /** «قائد الشرطة دلف الكبيسي»: a family name has a given name before it, though no list knows it. */
    private static boolean family(ReportText text, int from, int i) {
        if (i < from + 2
                || !text.tokens().isWord(i - 1)
                || !Titles.articleSpelt(text, i)
                || Titles.articleSpelt(text, i - 1)) {
            return false;
        }
        return Titles.known(text, i - 1) <= i - 1
                && Titles.known(text, i - 2) < i
                && text.phrases().at(Domain.PLACE, i - 1) < 0
                && text.words().cls(i - 1) != WordClass.PARTICLE;
    }

    private static boolean begins(ReportText text, int i, int end, boolean titled) {
        if (!titled) {
            boolean title = Titles.nameBegins(text, i, end) && followedByTitle(text, i, end);
            return title || text.phrases().at(Domain.PERSON_NAME, i) >= 0 && Titles.nameBegins(text, i, end);
        }
        if (text.words().preposition(i) != 0 && text.words().cls(i) != WordClass.UNKNOWN) {
            return text.phrases().at(Domain.PERSON_NAME, i) >= 0
                    && text.phrases().stripped(Domain.PERSON_NAME, i) == 0;
        }
        if (text.phrases().at(Domain.PERSON_NAME, i) >= 0 || Titles.nameBegins(text, i, end)) {
            return true;
        }
        boolean after = text.words().known(i - 1) || text.tokens().mark(i - 1) != 0;
        boolean weak = text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0;
        boolean pair = weak && i + 1 < end && Titles.nameWord(text, i + 1);
        boolean single = i + 1 == end
                && i > 0
                && Titles.nameWord(text, i)
                && text.words().hasArticle(i - 1);
        return after && (pair || single && !text.words().isVerb(i));
    }

    private static boolean followedByTitle(ReportText text, int i, int end) {
        int stop = run(text, i, end);
        while (stop < end && text.tokens().mark(stop) != 0) {
            stop++;
        }
        boolean unknown =
                text.words().cls(i) == WordClass.UNKNOWN && text.words().cls(i + 1) == WordClass.UNKNOWN;
        return stop < end && Titles.at(text, stop)
                || stop >= end && unknown && stop - i <= 4 && !text.words().hasArticle(i);
    }

    private static int run(ReportText text, int from, int end) {
        int stop = from + 1;
        while (stop < end) {
            boolean hyphen = text.tokens().isMark(stop, '-') && stop + 1 < end && Titles.nameWord(text, stop + 1);
            boolean lineBreak = text.tokens().kind(stop) == org.isnad.arabic.token.TokenKind.BREAK
                    && stop + 1 < end
                    && Titles.nameWord(text, stop + 1);
            if (!hyphen && !lineBreak && !Titles.nameWord(text, stop)) {
                break;
            }
            stop++;
        }
        return stop;
    }

    private static Optional<String> role(ReportText text, int from, int first, int stop, int end) {
        if (first > from) {
            return role(text, from, first);
        }
        int after = stop;
        while (after < end && text.tokens().mark(after) != 0) {
            after++;
        }
        return after < end ? role(text, after, end) : Optional.empty();
    }

    private static Optional<String> role(ReportText text, int from, int end) {
        int stop = end;
        while (stop > from
                && (text.tokens().mark(stop - 1) == '،' || text.tokens().mark(stop - 1) == ',')) {
            stop--;
        }
        return stop > from ? Optional.of(SourceNamer.clean(text, from, stop)) : Optional.empty();
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
        SourceKind kind = switch (head) {
            case "مسؤول", "مسؤولة", "مصدر", "دبلوماسي", "ديبلوماسي", "مسئول" -> SourceKind.UNNAMED;
            case "ناشط",
                    "ناشطة",
                    "شاهد",
                    "شاهدة",
                    "طبيب",
                    "طبيبة",
                    "مسعف",
                    "مسعفة",
                    "ناج",
                    "ناجي",
                    "نازح",
                    "ساكن",
                    "مواطن" -> SourceKind.WITNESS;
            default -> SourceKind.PERSON;
        };
        String name = SourceNamer.clean(text, from, end);
        boolean office = switch (head) {
            case "رئيس", "وزير", "ملك", "أمير", "مبعوث", "أمين", "مفوض", "مدير", "قائد", "حاكم", "محافظ" -> true;
            default -> definite && !head.equals("متحدث") && !head.equals("ناطق");
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
