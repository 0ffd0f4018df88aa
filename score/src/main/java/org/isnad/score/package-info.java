/** How well was it read: claims against reference annotations, with the measures of the annotation guide. */
package org.isnad.score;
