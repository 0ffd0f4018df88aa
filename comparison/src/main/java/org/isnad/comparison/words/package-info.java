/**
 * The words of a claim, reduced to what two outlets that tell the same share: skeletons of words, how rare they are, and what themes they
 * speak of. Independent of the fields that the reader found, so that a comparison stands when a field is wrong.
 */
package org.isnad.comparison.words;
