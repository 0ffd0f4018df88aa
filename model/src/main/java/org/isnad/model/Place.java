package org.isnad.model;

import java.util.Optional;

/**
 * Where an event is.
 *
 * @param role what the place is to the event
 * @param name as in the text without the preposition, with its generic word
 * @param within the larger place that the report puts it in
 * @param id the identity in the gazetteer, if known
 * @param coordinates a point in it, if known
 * @param precision how much ground the name covers
 * @param span where the text names it for this claim; empty if it is taken over from elsewhere
 */
public record Place(
        PlaceRole role,
        String name,
        Optional<String> within,
        Optional<String> id,
        Optional<Coordinates> coordinates,
        Precision precision,
        Optional<Span> span) {}
