/** What the formats that hold a row an incident have in common, and one class a format. */
package org.isnad.exchange.row;
