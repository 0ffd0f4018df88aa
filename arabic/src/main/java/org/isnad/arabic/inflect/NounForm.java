package org.isnad.arabic.inflect;

/**
 * One inflected form of a noun or adjective, without article and clitics.
 *
 * @param spelling folded as {@link org.isnad.arabic.fold.Folder} folds
 * @param number its number
 * @param gender its gender
 * @param construct whether it stands only before a genitive or a suffix pronoun («مقاتلو», «حكومت»)
 */
public record NounForm(String spelling, GrammaticalNumber number, Gender gender, boolean construct) {}
