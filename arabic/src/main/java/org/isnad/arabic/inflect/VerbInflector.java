package org.isnad.arabic.inflect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inflects verbs of the forms I to X, QI, QII and QIV: perfect, imperfect (all moods) and imperative. A passive is listed only where
 * its spelling differs from the active of the same person; forms VII, IX and QIV have none. Pure and thread-safe.
 */
public final class VerbInflector {
    private static final Stem IS_NOT = new Stem("لaيس", "لaس", false);

    private VerbInflector() {}

    /**
     * Returns all forms of a verb, each once, third persons first.
     *
     * @throws org.isnad.arabic.ArabicException if form or root are unknown or the lemma does not fit them; the message says why
     */
    public static List<VerbForm> inflect(VerbLemma verb) {
        Paradigm paradigm = new Paradigm();
        if (verb.lemma().equals("ليس")) {
            paradigm.perfect(IS_NOT, false);
            return paradigm.forms();
        }
        VerbStems stems = StemFinder.find(verb);
        paradigm.perfect(stems.perfect(), false);
        paradigm.imperfect(stems.imperfect(), stems.prefixVowel(), false);
        for (Stem stem : imperatives(verb, stems.imperfect())) {
            paradigm.imperative(stem, verb.form().equals("IV"));
        }
        stems.perfectPassive().ifPresent(stem -> paradigm.perfect(stem, true));
        stems.imperfectPassive().ifPresent(stem -> paradigm.imperfect(stem, "u", true));
        return paradigm.forms();
    }

    /**
     * The common verbs with a first hamza lose it in the imperative («خذ»), سأل may («سل»). Of «وفى»
     * hardly a letter would be left, and what there is reads as a preposition: none is given.
     */
    private static List<Stem> imperatives(VerbLemma verb, Stem imperfect) {
        if (!verb.form().equals("I")) {
            return List.of(imperfect);
        }
        if (verb.root().startsWith("و") && Sounds.isGlide(verb.root().charAt(2))) {
            return List.of();
        }
        return switch (verb.root()) {
            case "ءخذ", "ءكل", "ءمر" ->
                List.of(same(verb.root().charAt(1) + "u" + verb.root().charAt(2)));
            case "سءل" -> List.of(imperfect, same("سaل"));
            default -> List.of(imperfect);
        };
    }

    private static Stem same(String stem) {
        return new Stem(stem, stem, false);
    }

    /** Collects the forms of one verb. Not thread-safe. */
    private static final class Paradigm {
        private final Set<VerbForm> all = new LinkedHashSet<>();

        List<VerbForm> forms() {
            return new ArrayList<>(all);
        }

        void perfect(Stem stem, boolean passive) {
            for (Slot slot : Slot.PERFECT) {
                for (String ending : slot.endings()) {
                    String word = stem.with(ending);
                    boolean you = slot.person() == Person.SECOND && ending.equals("تuم");
                    add(slot, VerbTense.PERFECT, word, you ? word + "U" : word, passive);
                }
            }
        }

        void imperfect(Stem stem, String vowel, boolean passive) {
            for (Slot slot : Slot.IMPERFECT) {
                for (String ending : slot.endings()) {
                    String word = slot.prefix() + vowel + stem.with(ending);
                    add(slot, VerbTense.IMPERFECT, word, word, passive);
                }
            }
        }

        void imperative(Stem stem, boolean fourth) {
            for (Slot slot : Slot.IMPERATIVE) {
                for (String ending : slot.endings()) {
                    String word = stem.with(ending);
                    boolean cluster = word.length() > 1 && !Sounds.isVowel(word.charAt(1));
                    String opening =
                            fourth ? "ءa" : !cluster ? "" : stem.closed().indexOf('u') >= 0 ? "u" : "i";
                    add(slot, VerbTense.IMPERATIVE, opening + word, opening + word, false);
                }
            }
        }

        /** Adds the spellings of a word alone and, where they differ, before a pronoun. One letter alone is no word. */
        private void add(Slot slot, VerbTense tense, String alone, String attached, boolean passive) {
            Speller.free(alone).forEach(s -> add(slot, tense, s, passive, false));
            Speller.bound(attached).forEach(s -> add(slot, tense, s, passive, true));
        }

        private void add(Slot slot, VerbTense tense, String spelling, boolean passive, boolean bound) {
            if (spelling.length() < 2
                    || bound && all.contains(form(slot, tense, spelling, passive, false))
                    || passive && all.contains(form(slot, tense, spelling, false, bound))
                    || passive && bound && all.contains(form(slot, tense, spelling, false, false))) {
                return;
            }
            all.add(form(slot, tense, spelling, passive, bound));
        }

        private static VerbForm form(Slot slot, VerbTense tense, String spelling, boolean passive, boolean bound) {
            return new VerbForm(spelling, tense, slot.person(), slot.gender(), slot.number(), passive, bound);
        }
    }
}
