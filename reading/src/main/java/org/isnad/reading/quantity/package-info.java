/** Counts, shares, sums, distances, durations: how many, with what hedge, of what. */
package org.isnad.reading.quantity;
