/** What a file is, told by its bytes, and the kinds that hold one article: text, a page, a saved page, a PDF; and lines of JSON. */
package org.isnad.intake.document;
