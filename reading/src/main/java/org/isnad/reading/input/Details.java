package org.isnad.reading.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows of a report beside its text.
 *
 * @param outlet the outlet's name
 * @param published the day of publication
 * @param title the headline
 */
public record Details(Optional<String> outlet, Optional<LocalDate> published, Optional<String> title) {

    /** Nothing is known. */
    public static final Details NONE = new Details(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns these details, and the other's where these are silent. */
    public Details or(Details other) {
        return new Details(outlet.or(other::outlet), published.or(other::published), title.or(other::title));
    }
}
