package org.isnad.reading.lexicon.compile;

import java.util.List;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.inflect.AdjectiveInflector;
import org.isnad.arabic.inflect.NounForm;
import org.isnad.arabic.inflect.NounInflector;
import org.isnad.arabic.inflect.NounLemma;
import org.isnad.arabic.inflect.VerbForm;
import org.isnad.arabic.inflect.VerbInflector;
import org.isnad.arabic.inflect.VerbLemma;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.WordClass;

/** Puts all inflected forms of a lemma into the lexicon. */
final class Inflected {
    private Inflected() {}

    static void verb(Collector all, Tsv.Row row, int lemma) {
        String vowel = row.get("vowel");
        char v = vowel.isEmpty() || vowel.equals("-") ? '?' : vowel.charAt(0);
        List<VerbForm> forms;
        try {
            forms = VerbInflector.inflect(new VerbLemma(row.need("lemma"), row.need("root"), row.need("form"), v));
        } catch (ArabicException e) {
            throw row.error(e.getMessage());
        }
        for (VerbForm f : forms) {
            WordClass cls = switch (f.tense()) {
                case PERFECT -> WordClass.PERFECT;
                case IMPERFECT -> WordClass.IMPERFECT;
                case IMPERATIVE -> WordClass.IMPERATIVE;
            };
            all.form(
                    f.spelling(),
                    lemma,
                    cls,
                    f.person().ordinal() + 1,
                    f.gender() == org.isnad.arabic.inflect.Gender.FEMININE,
                    f.number().ordinal() + 1,
                    f.passive(),
                    f.beforePronoun());
        }
    }

    static void noun(Collector all, String singular, List<String> plurals, String gender, int lemma, WordClass cls) {
        org.isnad.arabic.inflect.Gender g = gender.equals("f") || singular.endsWith("ة")
                ? org.isnad.arabic.inflect.Gender.FEMININE
                : org.isnad.arabic.inflect.Gender.MASCULINE;
        for (NounForm f : NounInflector.inflect(new NounLemma(singular, plurals, g))) {
            all.form(
                    f.spelling(),
                    lemma,
                    cls,
                    0,
                    g == org.isnad.arabic.inflect.Gender.FEMININE,
                    f.number().ordinal() + 1,
                    false,
                    f.construct());
        }
    }

    static void adjective(Collector all, String lemma, List<String> plurals, int id, WordClass cls) {
        for (NounForm f : AdjectiveInflector.inflect(lemma, plurals)) {
            all.form(
                    f.spelling(),
                    id,
                    cls,
                    0,
                    f.gender() == org.isnad.arabic.inflect.Gender.FEMININE,
                    f.number().ordinal() + 1,
                    false,
                    f.construct());
        }
    }
}
