package org.isnad.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.Polarity;

/** In what two claims about the same happening contradict each other. */
final class Disputes {
    private Disputes() {}

    static List<Relation> of(Profile a, Profile b) {
        List<Relation> out = new ArrayList<>();
        if (a.claim().modality().certainty() == Certainty.UNSTATED
                || b.claim().modality().certainty() == Certainty.UNSTATED) {
            return out;
        }
        if (a.claim().modality().polarity() != b.claim().modality().polarity()) {
            polarity(a, b).ifPresent(out::add);
            return out;
        }
        if (a.claim().modality().polarity() == Polarity.NO) {
            return out;
        }
        number(a, b).ifPresent(out::add);
        time(a, b).ifPresent(out::add);
        place(a, b).ifPresent(out::add);
        party(a, b).ifPresent(out::add);
        return out;
    }

    /** One affirms what the other denies. What one and the same origin both affirms and denies in one report was misread. */
    private static Optional<Relation> polarity(Profile a, Profile b) {
        boolean one = a.origin().isPresent() && a.origin().equals(b.origin());
        if (one && a.sameReport(b)) {
            return Optional.empty();
        }
        boolean like = a.claim().event().type() == b.claim().event().type();
        boolean firm = firm(a) && firm(b);
        DisputeGrade grade = one && later(a, b) != 0
                ? DisputeGrade.SUPERSEDED
                : like && firm ? DisputeGrade.INCOMPATIBLE : DisputeGrade.TENSION;
        return Optional.of(Relations.contradiction(
                a,
                polarity(a),
                b,
                polarity(b),
                new Dispute(DisputeKind.POLARITY, grade, grade == DisputeGrade.SUPERSEDED),
                "contradicts:polarity",
                new Feature("type", like ? "same" : "other", like ? 1 : 0),
                new Feature("certainty", firm ? "both firm" : "hedged", firm ? 1 : 0)));
    }

    private static String polarity(Profile p) {
        return p.claim().modality().polarity() == Polarity.NO ? "denied" : "affirmed";
    }

    private static boolean firm(Profile p) {
        return p.claim().modality().certainty() == Certainty.CERTAIN;
    }

    /** Two counts of the same that no number satisfies. */
    private static Optional<Relation> number(Profile a, Profile b) {
        for (Figure x : a.figures()) {
            for (Figure y : b.figures()) {
                if (x.comparable(y) && !x.agrees(y)) {
                    return Optional.of(number(a, x, b, y));
                }
            }
        }
        return Optional.empty();
    }

    private static Relation number(Profile a, Figure x, Profile b, Figure y) {
        int later = later(a, b);
        double grown = x.least() - y.least();
        boolean update = later != 0 && Math.signum(grown) == Math.signum(later) || later == 0 && lowerBound(x, y);
        boolean hedged = x.approx() || y.approx();
        DisputeGrade grade =
                update ? DisputeGrade.SUPERSEDED : hedged ? DisputeGrade.TENSION : DisputeGrade.INCOMPATIBLE;
        return Relations.contradiction(
                a,
                x + " (" + x.what() + ")",
                b,
                y + " (" + y.what() + ")",
                new Dispute(DisputeKind.NUMBER, grade, update),
                "contradicts:number",
                new Feature("counted", x.what(), 1),
                new Feature("difference", x.least() + " against " + y.least(), 1));
    }

    /** «At least 29» gives way to a higher count of the same day. */
    private static boolean lowerBound(Figure x, Figure y) {
        Figure low = x.least() < y.least() ? x : y;
        return Double.isInfinite(low.max());
    }

    /** Returns 1 if the report of {@code a} is of a later day, -1 if that of {@code b} is, 0 if neither or not known. */
    static int later(Profile a, Profile b) {
        Optional<LocalDate> x = a.reported().report().published();
        Optional<LocalDate> y = b.reported().report().published();
        return x.isEmpty() || y.isEmpty() ? 0 : Integer.signum(x.get().compareTo(y.get()));
    }

    /** Both give a short time, and the two have no day in common. */
    private static Optional<Relation> time(Profile a, Profile b) {
        When x = a.when();
        When y = b.when();
        boolean days = x.known() && y.known() && x.days() <= 2 && y.days() <= 2 && !x.lasting() && !y.lasting();
        if (!days
                || x.gap(y) == 0
                || a.claim().event().type() != b.claim().event().type()) {
            return Optional.empty();
        }
        return Optional.of(Relations.contradiction(
                a,
                day(x),
                b,
                day(y),
                new Dispute(DisputeKind.TIME, DisputeGrade.INCOMPATIBLE, false),
                "contradicts:time",
                new Feature("gap", x.gap(y) + " days", 1)));
    }

    private static String day(When when) {
        return LocalDate.ofEpochDay(when.first()).toString();
    }

    private static Optional<Relation> place(Profile a, Profile b) {
        boolean apart = a.where().to(b.where()) == Where.Relation.APART;
        if (!apart || a.claim().event().type() != b.claim().event().type() || a.sameReport(b)) {
            return Optional.empty();
        }
        return Optional.of(Relations.contradiction(
                a,
                String.join(", ", a.where().ids()),
                b,
                String.join(", ", b.where().ids()),
                new Dispute(DisputeKind.PLACE, DisputeGrade.INCOMPATIBLE, false),
                "contradicts:place",
                new Feature("places", "apart", 1)));
    }

    private static final Set<EventType> DEEDS = Set.of(
            EventType.AIR_STRIKE,
            EventType.SHELLING,
            EventType.EXPLOSION,
            EventType.ATTACK,
            EventType.CASUALTIES,
            EventType.ABUSE,
            EventType.DETENTION,
            EventType.DESTRUCTION);

    /** Two name different doers of one deed, neither of whom belongs to the other. */
    private static Optional<Relation> party(Profile a, Profile b) {
        Set<String> x = agents(a.claim());
        Set<String> y = agents(b.claim());
        boolean deed = DEEDS.contains(a.claim().event().type())
                && DEEDS.contains(b.claim().event().type());
        Set<String> both = new TreeSet<>(a.parties());
        both.retainAll(b.parties());
        if (!deed || x.isEmpty() || y.isEmpty() || !both.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Relations.contradiction(
                a,
                String.join(", ", x),
                b,
                String.join(", ", y),
                new Dispute(DisputeKind.PARTY, DisputeGrade.INCOMPATIBLE, false),
                "contradicts:party",
                new Feature("agents", x + " " + y, 1)));
    }

    private static Set<String> agents(Claim claim) {
        Set<String> out = new TreeSet<>();
        for (Actor actor : claim.event().actors()) {
            if (actor.role() == ActorRole.AGENT) {
                actor.id().ifPresent(out::add);
            }
        }
        return out;
    }
}
