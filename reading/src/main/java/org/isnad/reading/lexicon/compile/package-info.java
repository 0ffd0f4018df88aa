/** Run by the build: checks the data files, inflects them, and writes the one file that the reader loads. */
package org.isnad.reading.lexicon.compile;
