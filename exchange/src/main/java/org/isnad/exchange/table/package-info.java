/** Isnad's types in the words of other standards: tables of data, each row with a note. */
package org.isnad.exchange.table;
