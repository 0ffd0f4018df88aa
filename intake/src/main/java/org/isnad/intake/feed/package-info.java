/** RSS and Atom feeds: each entry is taken apart on its own, as the characters that stand in the feed. */
package org.isnad.intake.feed;
