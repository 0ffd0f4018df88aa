package org.isnad.model;

import java.util.Optional;

/**
 * Why a field has its value.
 *
 * @param field the field's name in the output, such as {@code type}
 * @param rule the id of the rule or lexicon row
 * @param span the characters it was read from; empty if it follows from their absence
 */
public record Because(String field, String rule, Optional<Span> span) {}
