/** Readings in and out: text for people, JSON, JSON lines and CSV, and the schema that they obey. */
package org.isnad.format;
