/** Pure functions over claims of many reports: same incident, independent origins, contradictions, forecasts, grades. No input, no output, no state. */
package org.isnad.comparison;
