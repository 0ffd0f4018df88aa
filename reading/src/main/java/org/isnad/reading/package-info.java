/** The reader: from a report's text to its claims. Each stage is a package and a pure function; the order is written once. */
package org.isnad.reading;
