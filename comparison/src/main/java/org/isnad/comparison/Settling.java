package org.isnad.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;

/** Whether one claim says what came of what the other foretold. */
final class Settling {
    /** «Longer than foretold» is about what the same or the next sentence says was foretold: so many characters. */
    private static final int NEAR = 400;

    /** A forecast and what came of it differ in tense and often in day, so that they need not be as near as two tales of one happening. */
    private static final double SAME = -1.0;

    private Settling() {}

    static Optional<Relation> of(Profile a, Profile b, double score) {
        boolean first = forecast(a.claim()) && !forecast(b.claim());
        boolean second = forecast(b.claim()) && !forecast(a.claim());
        if (!first && !second) {
            return Optional.empty();
        }
        boolean same = score >= SAME;
        return first ? settles(b, a, same) : settles(a, b, same);
    }

    /** A claim about the future that something can come of: not a demand or a condition. */
    static boolean forecast(Claim claim) {
        if (claim.modality().tense() != Tense.FUTURE || claim.modality().certainty() == Certainty.UNSTATED) {
            return false;
        }
        return switch (claim.event().type()) {
            case DEMAND, THREAT, SUPPORT, REJECTION, ACCUSATION -> false;
            default -> true;
        };
    }

    private static Optional<Relation> settles(Profile fact, Profile forecast, boolean same) {
        String told = Folder.foldWord(forecast.claim().text());
        String came = Folder.foldWord(fact.claim().text());
        boolean expected = Marker.LONGER.stands(came) && Horizon.duration(told).isPresent();
        if (expected && fact.sameReport(forecast) && near(fact, forecast)) {
            return Optional.of(relation(fact, forecast, Outcome.DID_NOT, "settles:longer-than-foretold"));
        }
        if (Horizon.outlasted(fact, forecast, told)) {
            return Optional.of(relation(fact, forecast, Outcome.DID_NOT, "settles:lasts-longer"));
        }
        if (!same || fact.claim().event().type() != forecast.claim().event().type() || !after(fact, forecast)) {
            return Optional.empty();
        }
        boolean met = fact.claim().modality().polarity()
                == forecast.claim().modality().polarity();
        Outcome outcome = !met ? Outcome.DID_NOT : late(fact, forecast) ? Outcome.PARTLY : Outcome.CAME_TRUE;
        return Optional.of(relation(fact, forecast, outcome, met ? "settles:happened" : "settles:denied"));
    }

    private static boolean near(Profile a, Profile b) {
        return Math.abs(a.claim().span().start() - b.claim().span().start()) <= NEAR;
    }

    private static boolean after(Profile fact, Profile forecast) {
        Optional<LocalDate> x = fact.reported().report().published();
        Optional<LocalDate> y = forecast.reported().report().published();
        boolean firm = fact.claim().modality().certainty() == Certainty.CERTAIN
                && fact.claim().modality().tense() != Tense.FUTURE;
        return firm && x.isPresent() && y.isPresent() && !x.get().isBefore(y.get()) && !fact.sameReport(forecast);
    }

    private static boolean late(Profile fact, Profile forecast) {
        Optional<LocalDate> end = forecast.claim().event().time().flatMap(DateRange::end);
        return fact.claim().modality().polarity() == Polarity.YES
                && fact.when().known()
                && end.isPresent()
                && fact.when().first() > end.get().toEpochDay();
    }

    private static Relation relation(Profile fact, Profile forecast, Outcome outcome, String rule) {
        return new Relation(
                RelationKind.SETTLES,
                Relations.evidence(fact, outcome.label()),
                Relations.evidence(forecast, "foretold"),
                Optional.empty(),
                Optional.of(outcome),
                Relations.why(rule));
    }
}
