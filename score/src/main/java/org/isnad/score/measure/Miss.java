package org.isnad.score.measure;

/**
 * A claim that is not as the reference has it.
 *
 * @param file the annotation's file name
 * @param kind {@code missed}, {@code extra}, or {@code wrong} with the fields
 * @param reference the text of the reference's claim; empty for an extra one
 * @param read the text of the claim that was read; empty for a missed one
 */
public record Miss(String file, String kind, String reference, String read) {}
