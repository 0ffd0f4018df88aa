/**
 * A claim in one line of English, made from its fields alone and neutral in its words, for colleagues who do not read Arabic. Names
 * come from the registry and the gazetteer; what neither knows is
 * glossed word by word from a table of common words, or transliterated when it is a name.
 */
package org.isnad.reading.english;
