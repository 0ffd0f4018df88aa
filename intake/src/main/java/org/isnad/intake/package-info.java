/** From what is found on disk and on the web (pages, feeds, web archives, documents) to reports. */
package org.isnad.intake;
