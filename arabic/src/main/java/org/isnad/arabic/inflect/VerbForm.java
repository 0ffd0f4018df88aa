package org.isnad.arabic.inflect;

/**
 * One inflected form of a verb.
 *
 * @param spelling folded as {@link org.isnad.arabic.fold.Folder} folds
 * @param tense the paradigm
 * @param person the subject's person
 * @param gender the subject's gender
 * @param number the subject's number
 * @param passive whether this spelling is passive only (a passive spelled like the active is not listed twice)
 * @param beforePronoun whether it stands only before a suffix pronoun (the alef of the plural is left out: «قتلو» in «قتلوهم»)
 */
public record VerbForm(
        String spelling,
        VerbTense tense,
        Person person,
        Gender gender,
        GrammaticalNumber number,
        boolean passive,
        boolean beforePronoun) {}
