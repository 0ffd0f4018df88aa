/** The language itself: spelling, tokens, clitics, inflection, number words, calendars. Knows nothing of claims. */
package org.isnad.arabic;
