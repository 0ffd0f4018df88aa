/** All mentions of a report together: times, quantities, places, actors, quotations. What attribution and claims are made of. */
package org.isnad.reading.mention;
