/** The ledger as web pages and an HTTP API. */
package org.isnad.desk;
