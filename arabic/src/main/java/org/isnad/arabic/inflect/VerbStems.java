package org.isnad.arabic.inflect;

import java.util.Optional;

/**
 * The stems of one verb. Immutable.
 *
 * @param perfect the active perfect
 * @param imperfect the active imperfect, without person prefix
 * @param perfectPassive the passive perfect, if there is one
 * @param imperfectPassive the passive imperfect, if there is one
 * @param prefixVowel the vowel of the person prefix in the active imperfect
 */
record VerbStems(
        Stem perfect,
        Stem imperfect,
        Optional<Stem> perfectPassive,
        Optional<Stem> imperfectPassive,
        String prefixVowel) {}
