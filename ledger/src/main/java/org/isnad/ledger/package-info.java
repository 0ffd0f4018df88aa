/** The journal, append-only and hash-chained, and the projections made from it, in SQLite or PostgreSQL. */
package org.isnad.ledger;
