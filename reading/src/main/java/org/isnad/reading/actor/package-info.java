/** Who takes part: the names of actors as a clause gives them, and the fullest form in which the report names them. */
package org.isnad.reading.actor;
