/** The gazetteer: places with their names, what they lie in, where they are and how much ground they cover. */
package org.isnad.knowledge.place;
