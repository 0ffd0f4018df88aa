/** Formats that hold claims, their reports and chains as entities with relations. */
package org.isnad.exchange.graph;
