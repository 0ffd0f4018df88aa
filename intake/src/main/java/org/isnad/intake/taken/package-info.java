/**
 * What intake hands on: a document as it came, the article read out of it, or the reason why there is none. Every other package of this
 * module ends here.
 */
package org.isnad.intake.taken;
