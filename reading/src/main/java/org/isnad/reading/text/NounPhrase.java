package org.isnad.reading.text;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/**
 * How far a noun phrase reaches: the head, its genitives, adjectives, names in quotation marks, brackets, and coordinated nouns. It
 * ends before a verb, a preposition, a complementiser, a relative, a comma, or a noun that can only begin the next phrase.
 * Pure.
 */
public final class NounPhrase {
    private NounPhrase() {}

    /** Returns the token after the phrase that begins at {@code from}, at most {@code limit}; {@code from} if none begins there. */
    public static int end(ReportText text, int from, int limit) {
        return end(text, from, limit, true);
    }

    /** As {@link #end(ReportText, int, int)}, with or without phrases joined by «و». */
    public static int end(ReportText text, int from, int limit, boolean coordinated) {
        int i = from;
        while (i < limit && isOpenMark(text.tokens().mark(i))) {
            i++;
        }
        if (i >= limit || !canBegin(text, i)) {
            return from;
        }
        int end = i;
        while (end < limit) {
            int next = step(text, from, end, limit, coordinated);
            if (next == end) {
                break;
            }
            end = next;
        }
        return trim(text, from, end);
    }

    private static boolean isOpenMark(char c) {
        return c == '«' || c == '"' || c == '(';
    }

    private static boolean canBegin(ReportText text, int i) {
        Words words = text.words();
        WordClass cls = words.cls(i);
        if (cls == WordClass.PARTICLE) {
            String kind = words.lemma(i).kind();
            return kind.equals("demonstrative") || kind.equals("quantifier") || kind.equals("pronoun");
        }
        return !cls.isVerb() && (text.tokens().isWord(i) || text.tokens().isNumber(i) || named(text, i));
    }

    private static boolean named(ReportText text, int i) {
        return text.phrases().at(Domain.ACTOR, i) >= 0
                || text.phrases().at(Domain.PLACE, i) >= 0
                || text.tokens().kind(i) == TokenKind.FOREIGN;
    }

    /** Returns the token after the next member, or {@code at} if the phrase ends here. */
    private static int step(ReportText text, int from, int at, int limit, boolean coordinated) {
        Tokens tokens = text.tokens();
        Words words = text.words();
        char mark = tokens.mark(at);
        if (mark == '(') {
            return bracket(tokens, at, limit);
        }
        if (mark == '«' || mark == '»' || mark == '"' || mark == '-') {
            return at > from && mark == '-' && !tokens.isWord(at + 1) ? at : at + 1;
        }
        if (mark != 0 || tokens.kind(at) == TokenKind.BREAK) {
            return at;
        }
        int name = Math.max(
                Math.max(text.phrases().end(Domain.ACTOR, at), text.phrases().end(Domain.PLACE, at)),
                text.phrases().end(Domain.PERSON_NAME, at));
        boolean begins = at == from || !tokens.isWord(at - 1) && at - 1 <= from;
        if (begins) {
            return Math.min(limit, Math.max(at + 1, name));
        }
        if (words.cls(at) == WordClass.PARTICLE || words.isVerb(at)) {
            return afterParticle(text, at, limit);
        }
        if (words.preposition(at) != 0) {
            // «المتحدث باسم الجيش»
            return tokens.is(at, "باسم") && person(words, at - 1) && at + 1 < limit ? at + 2 : at;
        }
        if (words.hasConjunction(at)) {
            return coordinated && joins(text, at, limit) ? at + 1 : at;
        }
        if (name > at + 1 && !words.hasArticle(at)) {
            return Math.min(limit, name);
        }
        return belongs(text, from, at) ? Math.min(limit, Math.max(at + 1, Math.min(name, limit))) : at;
    }

    private static int bracket(Tokens tokens, int at, int limit) {
        for (int k = at + 1; k < Math.min(limit, at + 8); k++) {
            if (tokens.isMark(k, ')')) {
                return k + 1;
            }
        }
        return at;
    }

    /** «عدد من المصادر», «عناصر من التنظيم»: a count or group goes on over «من». */
    private static int afterParticle(ReportText text, int at, int limit) {
        Words words = text.words();
        boolean counted = words.known(at - 1)
                && !words.hasArticle(at - 1)
                && partitive(words.lemma(at - 1).kind(), words.lemma(at - 1).text());
        boolean number = text.tokens().isNumber(at - 1);
        if (text.tokens().is(at, "من") && (counted || number) && at + 1 < limit && !words.isVerb(at + 1)) {
            return at + 1;
        }
        boolean group = at + 1 < limit
                && words.known(at + 1)
                && group(words.lemma(at + 1).kind());
        if (text.tokens().is(at, "في") && group && person(words, at - 1) && !words.hasArticle(at - 1)) {
            // «ضابط في الجيش», «مصدر في الشرطة»
            return at + 2;
        }
        if (text.tokens().is(at, "من")
                && group
                && words.known(at - 1)
                && words.lemma(at - 1).text().equals("وفد")) {
            return at + 2;
        }
        return at;
    }

    private static boolean person(Words words, int i) {
        return words.known(i)
                && (words.lemma(i).kind().equals("person")
                        || words.lemma(i).kind().equals("source"));
    }

    private static boolean group(String kind) {
        return kind.equals("group") || kind.equals("organisation");
    }

    private static boolean partitive(String kind, String lemma) {
        return switch (lemma) {
            case "عدد",
                    "عشرات",
                    "مئات",
                    "آلاف",
                    "عنصر",
                    "عناصر",
                    "مجموعة",
                    "أحد",
                    "عدة",
                    "مصدر",
                    "ناشط",
                    "مسلح",
                    "مقاتل",
                    "فرد" -> true;
            default -> kind.equals("quantifier");
        };
    }

    private static boolean joins(ReportText text, int at, int limit) {
        Words words = text.words();
        WordClass cls = words.cls(at);
        if (cls == WordClass.PARTICLE || cls.isVerb() || cls == WordClass.PARTICIPLE) {
            return false;
        }
        for (int k = at + 1; k < Math.min(limit, at + 3); k++) {
            if (words.isVerb(k)) {
                return text.tokens().mark(at - 1) == 0;
            }
        }
        return true;
    }

    /** Whether a noun or adjective goes on with the phrase, by definiteness: «المنظمة الدولية», «وزير الدفاع», not «المنظمة الحكومة». */
    private static boolean belongs(ReportText text, int from, int at) {
        Words words = text.words();
        WordClass cls = words.cls(at);
        if (object(text, from, at) || direction(text, at)) {
            return false;
        }
        boolean adjective = cls == WordClass.ADJECTIVE
                || cls == WordClass.PARTICIPLE
                || text.phrases().at(Domain.NISBA, at) >= 0;
        if (adjective) {
            return true;
        }
        int before = previousWord(text, from, at);
        if (before < 0) {
            return true;
        }
        boolean definiteBefore = words.hasArticle(before) || words.hasPronoun(before);
        if (words.known(at) && words.lemma(at).kind().equals("time") && at > from) {
            // «تركيا أمس», «المجلس الخميس»: a day is no genitive, unless of another day or hour.
            return words.known(before) && words.lemma(before).kind().equals("time");
        }
        if (words.hasArticle(at)) {
            if (words.cls(before) == WordClass.ADJECTIVE && !definiteBefore && before > from) {
                // «دخلت قوات خاصة البلدة»: after an indefinite noun with its adjective the phrase is closed.
                return false;
            }
            boolean looksAdjective = cls == WordClass.UNKNOWN && endsLikeNisba(text, at);
            return !definiteBefore || looksAdjective;
        }
        if (cls == WordClass.UNKNOWN) {
            return true;
        }
        if (cls == WordClass.MASDAR && words.lemma(at).type().isPresent()) {
            // «قافلة مساعدات», «عشرة قتلى»
            boolean counted = Readings.number(words.reading(at)) == 3 && words.cls(before) != WordClass.MASDAR;
            return counted && !definiteBefore;
        }
        return !definiteBefore;
    }

    /** «قصفت طائرات حربية أهدافا»: an indefinite accusative begins the object, if the head is none and no number governs it. */
    private static boolean object(ReportText text, int from, int at) {
        Words words = text.words();
        if (at == from
                || !accusative(text, at)
                || text.tokens().isNumber(at - 1)
                || words.cls(at - 1) == WordClass.UNKNOWN) {
            return false;
        }
        for (int k = from; k < at; k++) {
            if (text.tokens().isNumber(k) || accusative(text, k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accusative(ReportText text, int i) {
        Words words = text.words();
        if (!words.known(i) || words.hasArticle(i) || words.hasPronoun(i)) {
            return false;
        }
        String lemma = words.lemma(i).text();
        char last = text.tokens().text().charAt(text.tokens().end(i) - 1);
        return last == 'ا' && !lemma.endsWith("ا") && Readings.number(words.reading(i)) != 2;
    }

    /** «معارك عنيفة شرق المدينة»: a direction without article says where. */
    private static boolean direction(ReportText text, int at) {
        Words words = text.words();
        if (!words.known(at) || words.hasArticle(at) || words.hasPronoun(at)) {
            return false;
        }
        return switch (words.lemma(at).text()) {
            case "شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "شمالي", "جنوبي" ->
                words.cls(at) == WordClass.NOUN && !words.known(at - 1) || words.cls(at - 1) == WordClass.ADJECTIVE;
            default -> false;
        };
    }

    private static boolean endsLikeNisba(ReportText text, int at) {
        char[] c = text.tokens().text().array();
        int end = text.tokens().end(at);
        return c[end - 1] == 'ي'
                || c[end - 1] == 'ه' && c[end - 2] == 'ي'
                || c[end - 1] == 'ن' && (c[end - 2] == 'ي' || c[end - 2] == 'و');
    }

    private static int previousWord(ReportText text, int from, int at) {
        for (int k = at - 1; k >= from; k--) {
            if (text.tokens().isWord(k)) {
                return k;
            }
        }
        return -1;
    }

    private static int trim(ReportText text, int from, int end) {
        int e = end;
        while (e > from
                && (text.tokens().mark(e - 1) == '«'
                        || text.tokens().mark(e - 1) == '-'
                        || danglingQuote(text, from, e))) {
            e--;
        }
        return e;
    }

    private static boolean danglingQuote(ReportText text, int from, int end) {
        if (!text.tokens().isMark(end - 1, '"')) {
            return false;
        }
        int marks = 0;
        for (int k = from; k < end; k++) {
            marks += text.tokens().isMark(k, '"') ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
