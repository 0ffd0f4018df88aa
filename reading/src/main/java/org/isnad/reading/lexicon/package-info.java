/**
 * The words that the reader knows: verbs with their frames, nouns, cues, particles, names. The build inflects the data files into
 * one table of forms and one trie of phrases; every stage looks words up there and nowhere else.
 */
package org.isnad.reading.lexicon;
