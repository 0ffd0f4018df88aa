/**
 * Spelling: one folded form for the many spellings of a word, with a map back to the raw characters. Everything is matched on
 * folded text; evidence is always cut from the raw text.
 */
package org.isnad.arabic.fold;
