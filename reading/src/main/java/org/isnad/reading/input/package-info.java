/**
 * From bytes to a {@code Report}, or to a refusal that names the file, the reason and what to do. The one place that knows of encodings;
 * everything after it sees text. Line ends and all other characters stay as they are; only a byte order mark, which belongs to the
 * encoding, is left out.
 */
package org.isnad.reading.input;
