package org.isnad.model;

import java.util.List;

/**
 * One proposition about the world that a report passes on, together with who stands behind it.
 *
 * @param id made of the report's id, the span and the type, so that the same reader gives the same ids
 * @param span the proposition, without cue, complementiser and closing full stop
 * @param text the raw text of the span
 * @param attribution who says so
 * @param modality how it is put
 * @param event what it says
 * @param minor whether it stands in a relative, adverbial, purpose or nominal position
 * @param english one line in English, made from the fields
 * @param because a reason for every field
 */
public record Claim(
        String id,
        Span span,
        String text,
        Attribution attribution,
        Modality modality,
        Event event,
        boolean minor,
        String english,
        List<Because> because) {

    /** Copies the reasons. */
    public Claim {
        because = List.copyOf(because);
    }
}
