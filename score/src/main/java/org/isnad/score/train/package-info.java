/**
 * Learns the weights of the reader's small models from annotated reports, and writes them as text files that a person can read. Only
 * features and weights leave this package, never a report's text. Training is deterministic: same reports, same weights.
 */
package org.isnad.score.train;
