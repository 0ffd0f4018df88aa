package org.isnad.arabic.inflect;

/**
 * A verb as the data files give it.
 *
 * @param lemma third person masculine singular perfect, without diacritics but with shadda's letter written once, such as {@code سيطر}
 * @param root three or four radicals, such as {@code قول}; hamza as {@code ء}
 * @param form {@code I} to {@code X}, {@code QI} (سيطر) or {@code QII} (تدهور)
 * @param vowel of form I the middle vowel of the imperfect, {@code u}, {@code i} or {@code a}; {@code ?} where the spelling does not
 *     depend on it
 */
public record VerbLemma(String lemma, String root, String form, char vowel) {}
