/**
 * Web archives: WARC files, compressed or not, and WACZ. One record is held at a time, so that an archive of any size takes the same
 * memory; a damaged record is refused with its place and reading goes on with the next that can be found.
 */
package org.isnad.intake.archive;
