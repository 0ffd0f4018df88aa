package org.isnad.intake.taken;

/**
 * A header that came with a document, as it came.
 *
 * @param name its name
 * @param value its value
 */
public record Header(String name, String value) {}
