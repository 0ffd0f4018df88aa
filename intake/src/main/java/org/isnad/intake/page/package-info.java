/**
 * Web pages: which of their text is the article, and what they say of its headline, outlet, day and address. The order is that of
 * {@link org.isnad.intake.page.PageReader}. What a name or a phrase of a page means is data, in {@code classes.tsv} and
 * {@code phrases.tsv}. No scripts run and nothing is fetched.
 */
package org.isnad.intake.page;
