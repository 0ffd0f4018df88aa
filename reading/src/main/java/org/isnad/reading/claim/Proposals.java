package org.isnad.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Actor;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Place;
import org.isnad.model.QuoteManner;
import org.isnad.model.Tense;
import org.isnad.reading.attribution.AttributionFeatures;
import org.isnad.reading.attribution.Attributor;
import org.isnad.reading.attribution.Candidate;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.mention.Mentions;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.time.TimeMention;
import org.isnad.reading.time.TimeResolver;
import org.isnad.reading.time.TimeValue;

/**
 * All that may be chosen for the claims of one report, with the features of each choice: the reader picks by learned weights, training
 * by the annotation. Claims are settled in order; each may take up what those before said. Mutable; one for each report.
 */
public final class Proposals {
    private final ReportText text;
    private final Mentions mentions;
    private final List<Segment> segments;
    private final Optional<LocalDate> day;
    private static final int LONGEST_TIME = 24;

    private final Attributor attributor;
    private final AttributionFeatures attribution;
    private final ClauseFeatures clauses;
    private final ContextFeatures context;
    private final TypeMatch typeMatch;
    private final TimeFeatures times;
    private final PlaceProposals places;
    private final QuantityFeatures quantities;
    private final ActorFeatures actors;
    private final boolean[] speech;
    private final Earlier earlier = new Earlier();

    /**
     * Begins with the first claim.
     *
     * @param segments the claims, in order, not overlapping
     * @param day the report's day, from which relative times count
     * @param outlet the report's own outlet, which no chain names
     */
    public Proposals(
            ReportText text,
            Mentions mentions,
            List<Segment> segments,
            Optional<LocalDate> day,
            Optional<String> outlet,
            TokenAtoms at,
            Atoms atoms) {
        this.text = text;
        this.mentions = mentions;
        this.segments = List.copyOf(segments);
        this.day = day;
        this.attributor = new Attributor(text, segments, outlet);
        this.speech = mentions.speech(text.tokens().size());
        this.attribution = new AttributionFeatures(text, at, speech, atoms);
        this.clauses = new ClauseFeatures(text, at, atoms);
        this.context = new ContextFeatures(text, at, atoms);
        this.typeMatch = new TypeMatch(text, atoms);
        this.times = new TimeFeatures(text, at, day, atoms);
        this.places = new PlaceProposals(text, mentions, at, atoms);
        this.quantities = new QuantityFeatures(text, at, atoms);
        this.actors = new ActorFeatures(text, at, atoms);
    }

    /** Returns who may stand behind claim {@code k}. */
    public List<Candidate> sources(int k) {
        return attributor.candidates(k);
    }

    /** Puts the features of a source into a list. */
    public void sourceFeatures(int k, List<Candidate> all, Candidate candidate, Features f) {
        attribution.of(attributor, k, all, candidate, f);
    }

    /** Settles who stands behind claim {@code k}, and returns its clause. */
    public Clause settleSource(int k, Candidate candidate) {
        attributor.choose(k, candidate);
        return Clause.of(text, segments.get(k), candidate);
    }

    /** Puts the features of a clause as a whole into a list: for type, polarity, certainty and tense. */
    public void clauseFeatures(Clause clause, Features f) {
        clauses.of(clause, f);
        context.of(clause, earlier.last().map(Earlier.Said::type), f);
    }

    /** Puts the features that an event type shares with other types into a list. */
    public void typeMatch(Clause clause, EventType type, Features f) {
        typeMatch.of(clause, type, f);
    }

    /** Returns the possible times of a clause; the first is none. */
    public List<TimeCandidate> times(Clause clause, EventType type, Tense tense) {
        List<TimeCandidate> out = new ArrayList<>();
        out.add(new TimeCandidate(TimeCandidate.Origin.NONE, Optional.empty(), Optional.empty()));
        for (TimeMention mention : mentions.times(clause.segment())) {
            resolve(mention, tense)
                    .ifPresent(range -> out.add(
                            new TimeCandidate(TimeCandidate.Origin.STATED, Optional.of(range), Optional.of(mention))));
        }
        day.ifPresent(d -> out.add(
                new TimeCandidate(TimeCandidate.Origin.ONGOING, Optional.of(DateRange.day(d)), Optional.empty())));
        sayingDay(clause)
                .ifPresent(range ->
                        out.add(new TimeCandidate(TimeCandidate.Origin.SAID, Optional.of(range), Optional.empty())));
        earlier.last()
                .flatMap(Earlier.Said::time)
                .ifPresent(range -> out.add(
                        new TimeCandidate(TimeCandidate.Origin.PREVIOUS, Optional.of(range), Optional.empty())));
        earlier.timeOf(type)
                .ifPresent(range -> out.add(
                        new TimeCandidate(TimeCandidate.Origin.SAME_TYPE, Optional.of(range), Optional.empty())));
        earlier.firstTime()
                .ifPresent(range ->
                        out.add(new TimeCandidate(TimeCandidate.Origin.FIRST, Optional.of(range), Optional.empty())));
        return out;
    }

    /**
     * Resolves a time as the tense has it; words that mean nothing in that tense («في الأيام المقبلة» of the past) by the tense that they
     * ask for themselves. Without a report's day only a full date says anything.
     */
    private Optional<DateRange> resolve(TimeMention mention, Tense tense) {
        if (day.isEmpty()) {
            boolean full = mention.value() instanceof TimeValue.Years
                    || mention.value() instanceof TimeValue.Date date && date.full();
            return full ? TimeResolver.resolve(mention, LocalDate.EPOCH, tense) : Optional.empty();
        }
        return TimeResolver.resolve(mention, day.get(), tense)
                .or(() -> TimeResolver.resolve(mention, day.get(), Tense.FUTURE))
                .or(() -> TimeResolver.resolve(mention, day.get(), Tense.PAST));
    }

    /** Whether the clause that is being settled begins in the sentence in which the one before it ended. */
    private boolean goesOn(Clause clause) {
        int before = earlier.count() - 1;
        return before >= 0
                && text.sentences().at(segments.get(before).end() - 1)
                        == text.sentences().at(clause.first());
    }

    /** Returns the day of the statement, if the words of the cue give one. */
    public Optional<DateRange> sayingDay(Clause clause) {
        return clause.source().cue().flatMap(cue -> {
            int from = Math.max(0, cue.first() - 6);
            int to = cue.reach() + 4;
            for (TimeMention mention : mentions.times(from, to)) {
                boolean inClause = mention.first() >= clause.first() && mention.first() < clause.end();
                if (mention.first() >= from && mention.first() < to && !inClause) {
                    Optional<DateRange> range = resolve(mention, Tense.PAST);
                    if (range.isPresent()) {
                        return range;
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** Returns whether a claim is in the speaker's own words: wholly, in part, or not. */
    public QuoteManner manner(Clause clause) {
        if (clause.source().chain().isEmpty()) {
            return QuoteManner.INDIRECT;
        }
        int inside = 0;
        for (int i = clause.first(); i < clause.end(); i++) {
            inside += speech[i] ? 1 : 0;
        }
        int all = clause.end() - clause.first();
        return inside == 0 ? QuoteManner.INDIRECT : inside >= all - 2 ? QuoteManner.DIRECT : QuoteManner.MIXED;
    }

    /** Puts the features of a time into a list. */
    public void timeFeatures(
            Clause clause, EventType type, Tense tense, List<TimeCandidate> all, int index, Features f) {
        times.of(clause, type, tense, earlier, goesOn(clause), all, index, f);
    }

    /** Returns the possible places of a clause: those that it names, then those of earlier claims, then those the report is about. */
    public List<PlaceCandidate> places(Clause clause) {
        return places.of(clause, earlier);
    }

    /** Puts the features of a place into a list; {@code chosen} holds the labels of the candidates before it. */
    public void placeFeatures(
            Clause clause, EventType type, List<PlaceCandidate> all, int index, List<String> chosen, Features f) {
        places.features(clause, type, earlier, all, index, chosen, f);
    }

    /** Returns the quantities that a clause names, those in names of places («سبع البور») left out. */
    public List<QuantityMention> quantities(Clause clause) {
        List<PlaceMention> named = mentions.places(clause.segment());
        return mentions.quantities(clause.segment()).stream()
                .filter(q -> named.stream().noneMatch(m -> m.first() <= q.first() && q.first() < m.end()))
                .toList();
    }

    /** Puts the features of a quantity into a list. */
    public void quantityFeatures(Clause clause, EventType type, List<QuantityMention> all, int index, Features f) {
        int at = all.get(index).end() - 1;
        boolean inTime = mentions.times(at - LONGEST_TIME, at + 1).stream().anyMatch(t -> at < t.end());
        quantities.of(clause, type, all, index, inTime, f);
    }

    /** Returns who may take part: those named beside the cue and in the clause, the origin, and the actors of the claims before. */
    public List<ActorCandidate> actors(Clause clause) {
        return ActorProposals.of(text, mentions.actors(), clause, earlier);
    }

    /** Puts the features of an actor into a list; {@code chosen} holds the labels of the candidates before it. */
    public void actorFeatures(
            Clause clause, EventType type, List<ActorCandidate> all, int index, List<String> chosen, Features f) {
        actors.of(clause, type, all, index, f);
        actors.chosen(type, all, index, chosen, f);
    }

    /** Settles what claim {@code k} says, for those after it. */
    public void settle(EventType type, Optional<DateRange> time, List<Place> where, List<Actor> who) {
        earlier.add(new Earlier.Said(type, time, where, who));
    }
}
