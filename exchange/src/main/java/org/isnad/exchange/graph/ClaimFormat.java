package org.isnad.exchange.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Format;
import org.isnad.exchange.Holdings;
import org.isnad.exchange.Loss;
import org.isnad.exchange.Piece;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.ledger.ReviewState;

/**
 * A format with entities for reports, each before its first claim, and claims; claims that a person rejected are left out. An
 * entity that is met again is written once.
 */
abstract class ClaimFormat implements Format {

    /** Gives the entities of a report to a taker. */
    abstract void report(LedgerReport report, String text, Consumer<Piece> taker);

    /** Gives the entities of a claim to a taker. */
    abstract void claim(LedgerClaim claim, String text, Consumer<Piece> taker);

    @Override
    public final void pieces(Holdings holdings, Loss loss, Consumer<Piece> taker) {
        Set<String> seen = new HashSet<>();
        Consumer<Piece> counted = piece -> {
            if (seen.add(piece.id())) {
                loss.holdsPiece();
                taker.accept(piece);
            }
        };
        String[] last = {"", ""};
        holdings.eachClaim(claim -> {
            if (claim.review() == ReviewState.REJECTED) {
                loss.leaves("rejected by a person", 0, 1);
                return;
            }
            String id = claim.report().id();
            if (!last[0].equals(id)) {
                last[0] = id;
                last[1] = text(holdings, id);
                report(claim.report(), last[1], counted);
            }
            loss.holds(claim.claim());
            claim(claim, last[1], counted);
        });
    }

    private static String text(Holdings holdings, String report) {
        return holdings.ledger()
                .text(report)
                .orElseThrow(() -> new ExchangeException(
                        "the text of the report %s is missing: run isnad verify".formatted(report)));
    }
}
