package org.isnad.model;

import java.util.Optional;

/**
 * One hop of the chain through which a claim has come.
 *
 * @param name as in the text, the fullest mention in the report; for an unnamed source its description
 * @param kind what the source is
 * @param role the title, if a person
 * @param affiliation the body that a person speaks for
 * @param named whether it is named
 * @param reason why it is not named, in the words of the text
 * @param id the identity in the registry, such as {@code actor:sdf}
 * @param span where the text names it for this claim
 */
public record Link(
        String name,
        SourceKind kind,
        Optional<String> role,
        Optional<String> affiliation,
        boolean named,
        Optional<String> reason,
        Optional<String> id,
        Optional<Span> span) {

    /** Checks that there is a name. */
    public Link {
        if (name.isBlank()) {
            throw new ModelException("a link of the chain needs a name or a description");
        }
    }
}
