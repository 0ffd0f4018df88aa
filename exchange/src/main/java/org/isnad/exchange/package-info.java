/** From the ledger to the formats of others, each with a report of what was lost, and from claims made elsewhere into the ledger. */
package org.isnad.exchange;
