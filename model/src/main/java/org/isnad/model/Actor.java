package org.isnad.model;

import java.util.Optional;

/**
 * One who takes part in an event.
 *
 * @param role what it does there
 * @param name as in the text, the fullest form in the report
 * @param id the identity in the registry, if known
 * @param span where the text names it for this claim; empty if it is taken over from elsewhere
 */
public record Actor(ActorRole role, String name, Optional<String> id, Optional<Span> span) {}
