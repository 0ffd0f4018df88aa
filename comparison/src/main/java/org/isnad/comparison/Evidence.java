package org.isnad.comparison;

import java.util.Optional;
import org.isnad.model.Span;

/**
 * One side of a relation: where it stands, and what it says there.
 *
 * @param claim the claim's id
 * @param report the report's id
 * @param file the report's file
 * @param span where in the report
 * @param text the raw text of the span
 * @param origin who says so, the end of the chain; empty for the outlet's own voice
 * @param value what this side says, short: {@code 35 killed}, {@code denied}
 */
public record Evidence(
        String claim, String report, String file, Span span, String text, Optional<String> origin, String value) {}
