package org.isnad.exchange.row;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.exchange.Format;
import org.isnad.exchange.Holdings;
import org.isnad.exchange.Loss;
import org.isnad.exchange.Piece;

/** A format with a piece an incident. */
abstract class IncidentFormat implements Format {

    /** Returns why an incident has no place in the format, or empty if it has. */
    abstract Optional<String> refused(Facts facts);

    /** Returns the piece of an incident that has a place. */
    abstract String piece(Facts facts);

    @Override
    public final void pieces(Holdings holdings, Loss loss, Consumer<Piece> taker) {
        holdings.eachIncident(incident -> {
            Facts facts = Facts.of(incident);
            Optional<String> refused = refused(facts);
            if (refused.isPresent()) {
                loss.leaves(refused.get(), 1, incident.claims().size());
            } else {
                incident.claims().forEach(c -> loss.holds(c.claim()));
                loss.holdsPiece();
                taker.accept(new Piece(incident.id(), piece(facts)));
            }
        });
    }
}
