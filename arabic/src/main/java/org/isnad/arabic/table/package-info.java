/**
 * Data files and what the build makes of them: tab-separated rows checked with file and line, a hash table of word forms, a
 * trie of phrases, a table of rows. The compiled forms load in milliseconds and are looked up without allocation.
 */
package org.isnad.arabic.table;
