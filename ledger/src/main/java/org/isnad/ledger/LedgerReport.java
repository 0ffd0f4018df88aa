package org.isnad.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;

/**
 * A report of the ledger, without its text.
 *
 * @param id {@code sha256:} and a hash
 * @param file the name under which it was given
 * @param outlet the outlet's name, if known
 * @param published its day of publication, if known
 * @param basis how that day is known
 * @param title its headline, if known
 * @param language ISO 639-1 code
 * @param url where it came from, if known
 * @param received when the ledger took it
 * @param reader the version of the reader of its claims
 * @param claims how many claims it has
 * @param problems how many problems the reader had with it
 * @param entry the number of the journal entry that received it
 */
public record LedgerReport(
        String id,
        String file,
        Optional<String> outlet,
        Optional<LocalDate> published,
        PublishedBasis basis,
        Optional<String> title,
        String language,
        Optional<String> url,
        Instant received,
        String reader,
        int claims,
        int problems,
        long entry) {

    /** Returns it as a report of the model, with a text or without. */
    public Report with(String text) {
        return new Report(id, file, outlet, published, basis, title, language, text);
    }
}
