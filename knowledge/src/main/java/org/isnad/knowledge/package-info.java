/** What is known of places and actors: names to identity, coordinates, affiliation and codes. Data files, each row with its source. */
package org.isnad.knowledge;
