/**
 * Claims: what a stretch of text says happened. For each field the rules propose what the words allow, and a small learned model
 * chooses; the fields keep the rule and the words that they were read from.
 */
package org.isnad.reading.claim;
