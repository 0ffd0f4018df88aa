package org.isnad.comparison;

import java.util.Optional;

/**
 * Who stands behind a claim, once spokespersons are led back to the body they speak for and unnamed sources to who vouches for them.
 *
 * @param key the identity: two claims with the same key have one origin, not two
 * @param name the name for people
 * @param id the identity in the registry, if known
 */
public record Origin(String key, String name, Optional<String> id) {}
