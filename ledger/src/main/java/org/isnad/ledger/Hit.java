package org.isnad.ledger;

import java.util.List;
import org.isnad.model.Span;

/**
 * A report in which words were found.
 *
 * @param report the report
 * @param snippets where, in the order of the text
 * @param claims the claims around those places that satisfy the filter
 */
public record Hit(LedgerReport report, List<Snippet> snippets, List<LedgerClaim> claims) {

    /** Copies the lists. */
    public Hit {
        snippets = List.copyOf(snippets);
        claims = List.copyOf(claims);
    }

    /**
     * A stretch of the raw text with words that were asked for.
     *
     * @param span the stretch
     * @param text the raw text of the stretch
     * @param matches the words, as spans into the report's text
     */
    public record Snippet(Span span, String text, List<Span> matches) {

        /** Copies the list. */
        public Snippet {
            matches = List.copyOf(matches);
        }
    }
}
