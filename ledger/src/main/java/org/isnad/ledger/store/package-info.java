/** How the ledger is kept: the database, the journal, and the projections that are made from it. Only {@code org.isnad.ledger} uses it. */
package org.isnad.ledger.store;
