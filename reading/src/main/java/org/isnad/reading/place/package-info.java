/** Places that a text names: the gazetteer's, those behind a generic word («بلدة …»), directions, and those that only recall one. */
package org.isnad.reading.place;
