package org.isnad.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;

/** In what two claims about the same happening contradict each other. */
final class Disputes {
    private static final double NEAR = -1.6;
    private static final double NEAR_DENIAL = -0.5;

    private Disputes() {}

    /**
     * Returns the contradictions. Counts and denials show by themselves what they are about, so that these are seen between claims that are
     * not quite near enough to be joined.
     */
    static List<Relation> of(Profile a, Profile b, double score) {
        List<Relation> out = new ArrayList<>();
        boolean unstated = a.claim().modality().certainty() == Certainty.UNSTATED
                || b.claim().modality().certainty() == Certainty.UNSTATED;
        // Who says two things in one report means two things; the reader, if not the source, took them for one.
        boolean oneVoice = a.sameReport(b) && a.origin().equals(b.origin());
        if (score < Math.min(NEAR, NEAR_DENIAL) || unstated || oneVoice) {
            return out;
        }
        if (a.claim().modality().polarity() != b.claim().modality().polarity()) {
            if (score >= NEAR_DENIAL && !blamesAnother(a, b)) {
                out.add(polarity(a, b));
            }
            return out;
        }
        boolean foretold = a.claim().modality().tense() == Tense.FUTURE
                || b.claim().modality().tense() == Tense.FUTURE;
        if (a.claim().modality().polarity() == Polarity.NO || foretold) {
            return out;
        }
        if (score >= NEAR) {
            NumberDispute.of(a, b, score >= 0).ifPresent(out::add);
        }
        // One origin that moves a happening to another day or place speaks of another one.
        if (score >= 0 && !a.origin().equals(b.origin())) {
            time(a, b).ifPresent(out::add);
            place(a, b).ifPresent(out::add);
            party(a, b).ifPresent(out::add);
        }
        return out;
    }

    /** Who denies that he did it and says who did does not contradict himself. */
    private static boolean blamesAnother(Profile a, Profile b) {
        Profile affirms = a.claim().modality().polarity() == Polarity.YES ? a : b;
        boolean one = a.origin().isPresent() && a.origin().equals(b.origin());
        Set<String> agents = affirms.agents();
        boolean himself = a.origin().flatMap(Origin::id).map(agents::contains).orElse(false);
        return one && !agents.isEmpty() && !himself;
    }

    /** One affirms what the other denies. */
    private static Relation polarity(Profile a, Profile b) {
        boolean one = a.origin().isPresent() && a.origin().equals(b.origin());
        boolean like = a.claim().event().type() == b.claim().event().type();
        boolean firm = firm(a) && firm(b);
        DisputeGrade grade = one && later(a, b) != 0
                ? DisputeGrade.SUPERSEDED
                : like && firm ? DisputeGrade.INCOMPATIBLE : DisputeGrade.TENSION;
        return Relations.contradiction(
                a,
                polarity(a),
                b,
                polarity(b),
                new Dispute(DisputeKind.POLARITY, grade, grade == DisputeGrade.SUPERSEDED),
                "contradicts:polarity",
                new Feature("type", like ? "same" : "other", like ? 1 : 0),
                new Feature("certainty", firm ? "both firm" : "hedged", firm ? 1 : 0));
    }

    private static String polarity(Profile p) {
        return p.claim().modality().polarity() == Polarity.NO ? "denied" : "affirmed";
    }

    private static boolean firm(Profile p) {
        return p.claim().modality().certainty() == Certainty.CERTAIN;
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

    static String day(When when) {
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

    /** What somebody does to others, so that it matters who. */
    static final Set<EventType> DEEDS = Set.of(
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
        Set<String> x = a.agents();
        Set<String> y = b.agents();
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
}
