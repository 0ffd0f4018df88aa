package org.isnad.comparison;

import java.util.List;
import java.util.Optional;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Place;

/**
 * One happening, with everybody who speaks of it.
 *
 * @param id made of the claims
 * @param types what kind, the most frequent first
 * @param place where, the most precise that most agree on
 * @param time when
 * @param claims all claims about it, by day of publication, report and place in the report
 * @param affirm what each independent origin says that affirms it
 * @param deny what each independent origin says that denies it
 * @param numbers what is counted
 * @param relations what its claims are to each other, and to claims of other incidents
 * @param grade how well it is attested
 */
public record Incident(
        String id,
        List<EventType> types,
        Optional<Place> place,
        Optional<DateRange> time,
        List<ReportedClaim> claims,
        List<OriginVersion> affirm,
        List<OriginVersion> deny,
        List<Count> numbers,
        List<Relation> relations,
        Grade grade) {
    /** Copies the lists. */
    public Incident {
        types = List.copyOf(types);
        claims = List.copyOf(claims);
        affirm = List.copyOf(affirm);
        deny = List.copyOf(deny);
        numbers = List.copyOf(numbers);
        relations = List.copyOf(relations);
    }
}
