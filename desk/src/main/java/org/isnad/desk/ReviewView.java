package org.isnad.desk;

import java.util.List;
import java.util.Optional;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.Review;

/**
 * One claim to be reviewed.
 *
 * @param frame what every page needs
 * @param claim the claim; empty if nothing is left
 * @param segments the text around it
 * @param version what the decision is made upon: refused if somebody has decided since
 * @param reviews the decisions that hold already, the oldest first
 * @param left how many wait
 * @param skip how many are passed over
 * @param message what to tell; empty for nothing
 */
public record ReviewView(
        Frame frame,
        Optional<LedgerClaim> claim,
        List<Segment> segments,
        long version,
        List<Review> reviews,
        long left,
        int skip,
        String message) {
    /** Copies the lists. */
    public ReviewView {
        segments = List.copyOf(segments);
        reviews = List.copyOf(reviews);
    }
}
