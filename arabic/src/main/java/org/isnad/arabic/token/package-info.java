/** Tokens and sentences: where words, numbers and marks begin and end in a folded text. */
package org.isnad.arabic.token;
