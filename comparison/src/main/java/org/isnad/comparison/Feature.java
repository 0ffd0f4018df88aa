package org.isnad.comparison;

/**
 * One observation that a decision rests on.
 *
 * @param name what was looked at, such as {@code place} or {@code number:shared}
 * @param value what was found, for people
 * @param score what it adds to the decision, negative if it speaks against
 */
public record Feature(String name, String value, double score) {}
