package org.isnad.score.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Link;
import org.isnad.model.Reading;
import org.isnad.score.reference.ReferenceClaim;

/** What was read, in the form in which it is measured. */
public final class ReadClaims {
    private ReadClaims() {}

    /** Returns the claims of a reading. */
    public static List<ReferenceClaim> of(Reading reading) {
        return reading.claims().stream().map(ReadClaims::of).toList();
    }

    private static ReferenceClaim of(Claim claim) {
        return new ReferenceClaim(
                claim.span().start(),
                claim.span().end(),
                claim.text(),
                claim.attribution().links().stream().map(Link::name).toList(),
                claim.attribution().cue(),
                claim.modality().polarity().label(),
                claim.modality().certainty().label(),
                claim.modality().tense().label(),
                claim.event().type().label(),
                claim.event().time().map(ReadClaims::time),
                claim.event().places().stream()
                        .map(p -> new ReferenceClaim.Named(p.role().label(), p.name()))
                        .toList(),
                claim.event().quantities().stream()
                        .map(q -> new ReferenceClaim.Amount(q.text(), value(q.min()), value(q.max())))
                        .toList(),
                claim.event().actors().stream()
                        .map(a -> new ReferenceClaim.Named(a.role().label(), a.name()))
                        .toList(),
                claim.minor());
    }

    private static ReferenceClaim.Time time(DateRange time) {
        return new ReferenceClaim.Time(
                time.start().map(Object::toString), time.end().map(Object::toString));
    }

    private static Optional<Double> value(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
