package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One text from one outlet on one day. The text is never altered.
 *
 * @param id {@code sha256:} and the hash of the raw bytes, in hexadecimal
 * @param file the name under which it was given, {@code -} for standard input
 * @param outlet the outlet's name, if known
 * @param published the day of publication, if known
 * @param publishedBasis how that day is known
 * @param title the headline, if the text has one or the caller gave it
 * @param language ISO 639-1 code of the text
 * @param text the raw text
 */
public record Report(
        String id,
        String file,
        Optional<String> outlet,
        Optional<LocalDate> published,
        PublishedBasis publishedBasis,
        Optional<String> title,
        String language,
        String text) {

    /** Checks that the day and its basis agree. */
    public Report {
        if (published.isEmpty() != (publishedBasis == PublishedBasis.UNKNOWN)) {
            throw new ModelException("a day of publication needs a basis, and no day the basis \"unknown\"");
        }
    }

    /** Returns the same report with another day of publication. */
    public Report withPublished(LocalDate day, PublishedBasis basis) {
        return new Report(id, file, outlet, Optional.of(day), basis, title, language, text);
    }
}
