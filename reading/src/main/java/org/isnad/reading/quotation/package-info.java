/** Quotation marks: which stand around speech, and which only around a name or a single term. */
package org.isnad.reading.quotation;
