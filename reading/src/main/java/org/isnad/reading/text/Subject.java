package org.isnad.reading.text;

import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/** The gender that a verb takes before the word after it, as far as that word shows it. Not thread-safe: one for each report. */
final class Subject {
    /** Which form of a verb agrees. */
    enum Gender {
        /** «تقصف الطائرات», «قصفت الطائرات». */
        FEMININE,
        /** «يقصف الجيش», «قصف الجيش». */
        MASCULINE,
        /** It does not show. */
        OPEN
    }

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final char[] text;
    private int looked = -1;
    private Gender gender = Gender.OPEN;

    Subject(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.text().array();
    }

    /** Returns the gender of the word at token {@code i} if it is a noun that can be a subject. */
    Gender at(int i) {
        if (looked != i) {
            looked = i;
            gender = look(i);
        }
        return gender;
    }

    private Gender look(int i) {
        if (!tokens.isWord(i) || tokens.length(i) < 3) {
            return Gender.OPEN;
        }
        int from = tokens.start(i);
        int to = tokens.end(i);
        boolean article = to - from > 3 && text[from] == 'ا' && text[from + 1] == 'ل';
        int stem = article ? from + 2 : from;
        Gender known = known(stem, to);
        if (known != Gender.OPEN || !article) {
            return known;
        }
        char last = text[to - 1];
        char before = text[to - 2];
        if (last == 'ه' || last == 'ت' && before == 'ا') {
            return Gender.FEMININE;
        }
        return last == 'ن' && (before == 'و' || before == 'ا') ? Gender.MASCULINE : Gender.OPEN;
    }

    private Gender known(int from, int to) {
        int entry = lexicon.forms().find(text, from, to);
        boolean feminine = false;
        boolean masculine = false;
        for (int k = 0; entry >= 0 && k < lexicon.forms().count(entry); k++) {
            int reading = lexicon.forms().value(entry, k);
            WordClass cls = Readings.wordClass(reading);
            if (cls == WordClass.PARTICLE || cls.isVerb() && to - from < 3) {
                return Gender.OPEN;
            }
            if (cls != WordClass.NOUN && cls != WordClass.MASDAR) {
                continue;
            }
            boolean plural = Readings.number(reading) == 3;
            String kind = lexicon.lemma(Readings.lemma(reading)).kind();
            boolean human = kind.equals("person") || kind.equals("source");
            feminine |= plural ? !human : Readings.feminine(reading);
            masculine |= plural ? human : !Readings.feminine(reading);
        }
        return feminine == masculine ? Gender.OPEN : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** Whether the word at token {@code i} is a verbal noun or a noun of an event. */
    boolean event(int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        int from = tokens.start(i);
        boolean article = tokens.length(i) > 3 && text[from] == 'ا' && text[from + 1] == 'ل';
        int entry = lexicon.forms().find(text, article ? from + 2 : from, tokens.end(i));
        for (int k = 0; entry >= 0 && k < lexicon.forms().count(entry); k++) {
            if (Readings.wordClass(lexicon.forms().value(entry, k)) == WordClass.MASDAR) {
                return true;
            }
        }
        return false;
    }
}
