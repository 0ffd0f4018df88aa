/**
 * A claim in one line of English, made from its fields alone and neutral in its words, for colleagues who do not read Arabic. Names
 * come from the registry and the gazetteer; a name that neither knows is transliterated and so still tells that it is a name.
 */
package org.isnad.reading.english;
