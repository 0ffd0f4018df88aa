/**
 * Numbers in words and digits: reading them needs the language's grammar of units, tens, hundreds and scales, and nothing of what
 * is counted, so it stands apart from quantities and times, which both use it.
 */
package org.isnad.arabic.number;
