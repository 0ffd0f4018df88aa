/**
 * Pure functions over claims of many reports: same incident, independent origins, contradictions, forecasts, grades. No input, no output,
 * no state: every result depends on the claims alone, whatever their order, so that a ledger that grows report by report and a cluster
 * that reads all at once come to the same. Everything is immutable and thread-safe.
 */
package org.isnad.comparison;
