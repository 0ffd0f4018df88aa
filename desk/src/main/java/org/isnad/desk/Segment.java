package org.isnad.desk;

/**
 * A stretch of a report in which the same evidence holds.
 *
 * @param text the text as shown
 * @param kinds the kinds of evidence, as class names
 * @param claims the places of the claims in the list beside the text, with spaces between
 */
public record Segment(String text, String kinds, String claims) {}
