/**
 * Fetching from the web with manners and limits: only what was asked for and its {@code robots.txt}; at most so many bytes, redirects and
 * seconds; a pause between requests to one host. On request, nothing on this machine's own network is reached.
 */
package org.isnad.intake.fetch;
