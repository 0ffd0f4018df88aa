package org.isnad.reading.attribution;

import java.util.Optional;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Makes a link of the chain from the noun phrase that names a source: a body of the registry, a person with title and affiliation,
 * an unnamed source, witnesses, a document. Pure.
 */
public final class SourceNamer {
    private final ReportText text;
    private final Words words;

    /** Names sources in one report. */
    public SourceNamer(ReportText text) {
        this.text = text;
        this.words = text.words();
    }

    /** Returns the link that {@code [first, end)} names, or empty if it can name none (no noun in it). */
    public Optional<Link> name(int first, int end) {
        int from = skipMarks(first, end);
        if (from >= end || end - from == 1 && text.tokens().length(from) < 2) {
            return Optional.empty();
        }
        Optional<Link> person = PersonName.find(text, from, end);
        if (person.isPresent()) {
            return person;
        }
        int row = text.phrases().row(Domain.ACTOR, from);
        if (row >= 0 && text.phrases().end(Domain.ACTOR, from) <= end) {
            return Optional.of(registered(words.lexicon().actor(row), from, end));
        }
        return Optional.of(described(from, end));
    }

    private int skipMarks(int first, int end) {
        int i = first;
        while (i < end && text.tokens().mark(i) != 0) {
            i++;
        }
        return i;
    }

    private Link registered(ActorEntry actor, int from, int end) {
        int stop = Math.max(from + 1, text.phrases().end(Domain.ACTOR, from));
        boolean quoted = stop < end && isQuote(text.tokens().mark(stop));
        int to = actor.kind() == ActorKind.STATE ? end : Math.min(end, quoted ? stop + 1 : stop);
        if (to < end && words.hasConjunction(to) && words.cls(to) != WordClass.PARTICLE) {
            to = end;
        }
        String name = clean(from, to);
        boolean named = actor.kind() != ActorKind.WITNESS && actor.kind() != ActorKind.UNNAMED;
        return new Link(
                name,
                actor.kind().source(),
                Optional.empty(),
                Optional.empty(),
                named,
                Optional.empty(),
                Optional.of(actor.id()),
                Optional.of(text.span(from, to)));
    }

    private Link described(int from, int end) {
        SourceKind kind = kind(from, end);
        boolean named = kind != SourceKind.UNNAMED && kind != SourceKind.WITNESS;
        Optional<String> id = Optional.empty();
        int shortRow = text.phrases().row(Domain.SHORT_ACTOR, from);
        if (shortRow >= 0) {
            ActorEntry actor = words.lexicon().actor(shortRow);
            id = Optional.of(actor.id());
            kind = actor.kind().source();
        }
        return new Link(
                clean(from, end),
                kind,
                Optional.empty(),
                Optional.empty(),
                named,
                Optional.empty(),
                id,
                Optional.of(text.span(from, end)));
    }

    /** What kind of source the head noun makes. */
    private SourceKind kind(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            int collective = text.phrases().row(Domain.COLLECTIVE, i);
            if (collective >= 0) {
                String kind = words.lexicon().row(collective)[1];
                if (kind.equals("witness")) {
                    return SourceKind.WITNESS;
                }
                if (kind.equals("unnamed")) {
                    return SourceKind.UNNAMED;
                }
                return SourceKind.ORGANISATION;
            }
            if (!words.known(i) || words.cls(i) == WordClass.PARTICLE) {
                continue;
            }
            SourceKind kind = byNoun(words.lemma(i).text(), words.lemma(i).kind());
            if (kind != null) {
                return kind;
            }
        }
        return SourceKind.ORGANISATION;
    }

    private static SourceKind byNoun(String lemma, String kind) {
        return switch (lemma) {
            case "مسؤول", "مصدر", "دبلوماسي", "ديبلوماسي" -> SourceKind.UNNAMED;
            case "ناشط", "شاهد", "ساكن", "مواطن", "طبيب", "مسعف", "ناج", "نازح", "لاجئ", "سكان", "أهالي", "عامل" ->
                SourceKind.WITNESS;
            case "وزارة", "حكومة", "رئاسة", "سلطة", "مجلس", "محكمة", "نيابة", "سفارة", "شرطة" -> SourceKind.GOVERNMENT;
            case "جيش", "قوات", "قوة", "فصيل", "كتيبة", "لواء", "ميليشيا", "تحالف" -> SourceKind.ARMED_FORCE;
            case "وكالة" -> SourceKind.AGENCY;
            case "صحيفة", "قناة", "موقع", "إذاعة", "تلفزيون", "محطة", "وسيلة", "مجلة" -> SourceKind.OUTLET;
            case "تقرير", "وثيقة", "خريطة", "بيان", "دراسة", "تسجيل", "فيديو", "صورة" -> SourceKind.DOCUMENT;
            default ->
                switch (kind) {
                    case "outlet" -> SourceKind.OUTLET;
                    case "document" -> SourceKind.DOCUMENT;
                    case "source" -> lemma.contains("مصدر") ? SourceKind.UNNAMED : SourceKind.WITNESS;
                    case "organisation" -> SourceKind.ORGANISATION;
                    case "title" -> SourceKind.PERSON;
                    default -> null;
                };
        };
    }

    /** The raw text of a name, without a glued conjunction or preposition and without unpaired quotation marks around it. */
    private String clean(int from, int end) {
        return clean(text, from, end);
    }

    /** The raw text of a name, without a glued conjunction or preposition before it. */
    static String clean(ReportText text, int from, int end) {
        int stripped = Titles.stripped(text, from);
        int start = stripped >= 0
                ? text.tokens().start(from) + stripped
                : text.words().afterPreposition(from);
        int e = end;
        while (e > from + 1
                && text.tokens().mark(e - 1) != 0
                && text.tokens().mark(e - 1) != ')'
                && !pairedQuote(text, from, e)) {
            e--;
        }
        Span span = new Span(text.tokens().text().rawStart(start), text.tokens().rawEnd(e - 1));
        String raw = span.of(text.tokens().text().raw()).strip();
        boolean lam = text.words().preposition(from) == 'ل' && text.words().hasArticle(from) && raw.startsWith("ل");
        return paired(lam ? "ا" + raw : raw);
    }

    /** Leaves out angled marks whose partner stands outside the name. */
    private static String paired(String name) {
        StringBuilder out = new StringBuilder(name);
        int open = -1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '«') {
                open = i;
            } else if (c == '»' && open < 0) {
                out.deleteCharAt(i--);
            } else if (c == '»') {
                open = -1;
            }
        }
        if (open >= 0) {
            out.deleteCharAt(open);
        }
        return out.toString().strip();
    }

    private static boolean pairedQuote(ReportText text, int from, int end) {
        char c = text.tokens().mark(end - 1);
        if (c != '»' && c != '"') {
            return false;
        }
        int depth = 0;
        for (int i = from; i < end; i++) {
            char m = text.tokens().mark(i);
            depth += m == '«' || m == '"' ? 1 : 0;
        }
        return depth > 0;
    }

    private static boolean isQuote(char c) {
        return c == '»' || c == '"';
    }

    /** Returns the raw span of a phrase. */
    Span span(int first, int end) {
        return text.span(first, end);
    }
}
