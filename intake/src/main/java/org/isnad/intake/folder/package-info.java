/** Which files of a folder are reports. */
package org.isnad.intake.folder;
