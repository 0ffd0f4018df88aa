/** Taking again and again: a folder that is watched, a feed or page that is polled. */
package org.isnad.intake.watch;
