/**
 * Small linear models: features named by their parts, weights learned from annotated reports by {@code isnad train} and kept as
 * data files that a person can read. They choose among what the rules propose, where rules with priorities stop paying. Scores
 * are sums, so every choice can be explained by its features; the same text gives the same choice on every machine.
 */
package org.isnad.reading.learn;
