/** Whether an article is new, or one that is known: at another address, in another version, or printed again by another outlet. */
package org.isnad.intake.same;
