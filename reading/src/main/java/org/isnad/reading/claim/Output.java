package org.isnad.reading.claim;

import java.util.Optional;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Quantity;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.reading.text.ReportText;

/** Turns what was chosen into the records of the output. Pure. */
final class Output {
    private Output() {}

    static Place place(ReportText text, PlaceCandidate candidate, PlaceRole role) {
        if (candidate.inherited().isPresent()) {
            Place p = candidate.inherited().get();
            return new Place(role, p.name(), p.within(), p.id(), p.coordinates(), p.precision(), Optional.empty());
        }
        PlaceMention m = candidate.mention().orElseThrow();
        return new Place(
                role,
                m.name(),
                m.within(),
                m.entry().map(PlaceEntry::id),
                m.entry().flatMap(PlaceEntry::coordinates),
                m.precision(),
                Optional.of(text.span(m.first(), m.end())));
    }

    static Quantity quantity(ReportText text, QuantityMention m) {
        return new Quantity(
                text.raw(m.first(), m.end()),
                m.min(),
                m.max(),
                m.unit(),
                m.of(),
                m.approx(),
                text.span(m.first(), m.end()));
    }
}
