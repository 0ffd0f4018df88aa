package org.isnad.model;

import java.util.Optional;

/**
 * Something that the reader could not do, or did with doubt. It never loses the report.
 *
 * @param code what kind of problem
 * @param message what happened and what to do, for people
 * @param span where, if it has a place in the text
 */
public record Problem(ProblemCode code, String message, Optional<Span> span) {}
