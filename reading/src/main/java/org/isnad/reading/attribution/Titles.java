package org.isnad.reading.attribution;

import java.util.Set;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** Tells titles («رئيس», «المتحدث باسم»), words of names («سالم», «أبو») and words of time apart. Pure, stateless. */
final class Titles {
    private static final Set<String> NAME_PARTICLES = Set.of(
            "بن", "ابن", "بنت", "ابو", "ابي", "ابا", "ال", "عبد", "ولد", "دي", "فان", "فون", "ديل", "سان", "مار");
    private static final Set<String> DAYS = Set.of(
            "الاحد",
            "الاثنين",
            "الاتنين",
            "الثلاثاء",
            "الاربعاء",
            "الخميس",
            "الجمعه",
            "السبت",
            "امس",
            "اليوم",
            "غدا",
            "ليلا",
            "صباحا",
            "مساء",
            "فجرا",
            "حاليا",
            "ايضا",
            "هاتفيا",
            "رسميا",
            "لاحقا",
            "سابقا",
            "موخرا",
            "اخيرا",
            "مجددا",
            "صراحه",
            "علنا",
            "كذلك",
            "نفسه",
            "نفسها",
            "ذاته",
            "ذاتها",
            "الماضي",
            "الماضيه",
            "المقبل",
            "المقبله",
            "الجاري",
            "الحالي",
            "يناير",
            "فبراير",
            "مارس",
            "ابريل",
            "مايو",
            "يونيو",
            "يوليو",
            "اغسطس",
            "سبتمبر",
            "اكتوبر",
            "نوفمبر",
            "ديسمبر",
            "شباط",
            "اذار",
            "نيسان",
            "ايار",
            "حزيران",
            "تموز",
            "ايلول",
            "كانون");

    private static final Domain[] NOUNS = {Domain.TITLE, Domain.ACTOR, Domain.SHORT_ACTOR, Domain.COLLECTIVE};

    private Titles() {}

    /** Whether a title begins at a token. */
    static boolean at(ReportText text, int i) {
        if (text.phrases().at(Domain.TITLE, i) >= 0) {
            return text.words().preposition(i) == 0 || text.phrases().stripped(Domain.TITLE, i) > 0;
        }
        Words words = text.words();
        if (!words.known(i) || words.isVerb(i) || words.cls(i) == WordClass.PARTICLE) {
            return false;
        }
        String kind = words.lemma(i).kind();
        return (kind.equals("person") || kind.equals("source"))
                && text.phrases().at(Domain.NISBA, i) < 0;
    }

    /** Returns the token after the title at a token. */
    static int end(ReportText text, int i) {
        return Math.max(i + 1, text.phrases().end(Domain.TITLE, i));
    }

    /** Whether a token is a day, an hour, or another adverb that belongs to no name. */
    static boolean adverb(ReportText text, int i) {
        Words words = text.words();
        return DAYS.contains(text.tokens().folded(i))
                || words.known(i) && words.lemma(i).kind().equals("time") && words.cls(i) == WordClass.NOUN
                || words.isParticle(i, "adverb");
    }

    /** Whether a token can go on with a person's name that has begun. */
    static boolean nameWord(ReportText text, int i) {
        if (!text.tokens().isWord(i) || adverb(text, i)) {
            return false;
        }
        Words words = text.words();
        boolean particle = words.cls(i) == WordClass.PARTICLE;
        if (NAME_PARTICLES.contains(text.tokens().folded(i)) || !particle && named(text, i)) {
            return true;
        }
        if (text.phrases().at(Domain.PERSON_NAME, i - 1) >= 0
                && lastName(text, i, text.tokens().size())) {
            return true;
        }
        if (particle && text.tokens().is(i, "علي")) {
            // Spelt like the preposition "on": a name between a name or title and another name.
            boolean after = named(text, i - 1) || words.hasArticle(i - 1) || at(text, i - 1);
            return after && (nameParticle(text, i + 1) || text.phrases().at(Domain.PERSON_NAME, i + 1) >= 0);
        }
        if (!particle
                && i > 0
                && text.tokens().isWord(i - 1)
                && NAME_PARTICLES.contains(text.tokens().folded(i - 1))) {
            return true;
        }
        if (at(text, i) || text.phrases().at(Domain.NISBA, i) >= 0 && words.cls(i) != WordClass.UNKNOWN) {
            return false;
        }
        return words.cls(i) == WordClass.UNKNOWN
                || words.cls(i) == WordClass.IMPERATIVE
                || words.isVerb(i) && !words.use(i).attributes();
    }

    /** «أيمن عودة،»: a noun after a given name, before a mark or a complementiser, is the family name. */
    private static boolean lastName(ReportText text, int i, int end) {
        Words words = text.words();
        boolean closes = i + 1 >= end || text.tokens().mark(i + 1) != 0 || words.isParticle(i + 1, "that");
        boolean noun = words.cls(i) == WordClass.NOUN
                || words.cls(i) == WordClass.MASDAR
                || words.cls(i) == WordClass.ADJECTIVE;
        return closes && noun && !words.hasPronoun(i) && words.preposition(i) == 0 && !adverb(text, i) && !at(text, i);
    }

    /** Whether the spelling begins with the article, whatever the word is. */
    static boolean articleSpelt(ReportText text, int i) {
        char[] c = text.tokens().text().array();
        int from = text.tokens().start(i);
        return text.tokens().length(i) > 4 && c[from] == 'ا' && c[from + 1] == 'ل';
    }

    /**
     * Returns the token after the longest title, body or name that begins at a token, with no more than a conjunction taken off; the
     * token itself if none does.
     */
    static int known(ReportText text, int i) {
        int end = i;
        for (Domain domain : NOUNS) {
            if (text.phrases().at(domain, i) >= 0
                    && conjunctionOnly(text, i, text.phrases().stripped(domain, i))) {
                end = Math.max(end, text.phrases().end(domain, i));
            }
        }
        return end;
    }

    private static boolean conjunctionOnly(ReportText text, int i, int stripped) {
        char c = text.tokens().text().array()[text.tokens().start(i)];
        return stripped == 0 || stripped == 1 && (c == 'و' || c == 'ف');
    }

    /** Returns how many letters, conjunction or preposition, stand before the title, body or name at a token; -1 if none begins there. */
    static int stripped(ReportText text, int i) {
        int least = -1;
        char first = i < text.tokens().size()
                ? text.tokens().text().array()[text.tokens().start(i)]
                : 0;
        for (Domain domain : NOUNS) {
            if (text.phrases().at(domain, i) >= 0) {
                boolean whole = first == 'ا'
                        || text.words().known(i)
                                && text.words().preposition(i) == 0
                                && !text.words().hasConjunction(i);
                int stripped = whole ? 0 : text.phrases().stripped(domain, i);
                least = least < 0 ? stripped : Math.min(least, stripped);
            }
        }
        return least;
    }

    /** Returns the preposition glued before the name of a body at a token, as a list of names tells it, or 0. */
    static char glued(ReportText text, int i) {
        char first = text.tokens().isWord(i)
                ? text.tokens().text().array()[text.tokens().start(i)]
                : 0;
        boolean letter = first == 'ل' || first == 'ب';
        return letter && !text.words().hasConjunction(i) && stripped(text, i) > 0 ? first : 0;
    }

    /** Whether a token is a word that goes on only with a name after it: «بن», «أبو», «عبد». */
    static boolean nameParticle(ReportText text, int i) {
        return text.tokens().isWord(i) && NAME_PARTICLES.contains(text.tokens().folded(i));
    }

    /** Whether a list of names has the token. */
    static boolean named(ReportText text, int i) {
        return text.phrases().at(Domain.PERSON_NAME, i) >= 0 || text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0;
    }

    /** Whether a person's name, and no verb or noun, begins at a token: a given name, or two words that no lexicon knows. */
    static boolean nameBegins(ReportText text, int i, int end) {
        if (i + 1 >= end || !nameWord(text, i) || text.words().hasArticle(i)) {
            return false;
        }
        boolean strong = text.phrases().at(Domain.PERSON_NAME, i) >= 0;
        if (articleSpelt(text, i) && !strong) {
            return false;
        }
        boolean unknown = text.words().cls(i) == WordClass.UNKNOWN
                || NAME_PARTICLES.contains(text.tokens().folded(i));
        if (strong && lastName(text, i + 1, end)) {
            return true;
        }
        return nameWord(text, i + 1) && (strong || unknown || named(text, i));
    }
}
