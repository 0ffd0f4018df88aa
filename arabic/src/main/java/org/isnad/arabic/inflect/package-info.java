/** Inflection: from a lemma with its root and form to all spellings that a text may show, so that a data file names a lemma only. */
package org.isnad.arabic.inflect;
