/** A report's text as the later stages see it: folded, in tokens and sentences, each word with its likeliest reading. */
package org.isnad.reading.text;
