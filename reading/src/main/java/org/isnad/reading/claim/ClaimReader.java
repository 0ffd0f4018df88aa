package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Attribution;
import org.isnad.model.Because;
import org.isnad.model.Certainty;
import org.isnad.model.DateRange;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Modality;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeBasis;
import org.isnad.reading.Models;
import org.isnad.reading.attribution.Candidate;
import org.isnad.reading.attribution.CueMention;
import org.isnad.reading.learn.Features;
import org.isnad.reading.learn.WeightTable;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;

/** Settles the claims of a report one after another by the learned models. One for each report; not thread-safe. */
public final class ClaimReader {
    /** The labels of the model of types, which are in the order of the constants. */
    private static final EventType[] TYPES = EventType.values();

    /** The label of "takes no part" and "is no place of it". */
    public static final String NONE = "none";

    /** From which probability on "none" is chosen; above a half where names left out cost more than names too many. */
    private static final double PLACE = 0.58;

    private static final double QUANTITY = 0.5;
    private static final double ACTOR = 0.65;

    private final ReportText text;
    private final Proposals proposals;
    private final Models models;
    private final Features features = new Features();
    private final Features matches = new Features();
    private final List<Because> because = new ArrayList<>();

    /** Reads with these models. */
    public ClaimReader(ReportText text, Proposals proposals, Models models) {
        this.text = text;
        this.proposals = proposals;
        this.models = models;
    }

    /** What was read of one claim, before it gets its id and its line in English. */
    public record Draft(
            Span span, Attribution attribution, Modality modality, Event event, boolean minor, List<Because> because) {

        /** Copies the reasons. */
        public Draft {
            because = List.copyOf(because);
        }
    }

    /** Reads claim {@code k}; all before it must have been read. */
    public Draft read(int k, Segment segment) {
        because.clear();
        Clause clause = proposals.settleSource(k, source(k));
        proposals.clauseFeatures(clause, features);
        EventType type = type(clause);
        Tense tense = Labelled.of(Tense.class, best(models.tense(), "tense"));
        Certainty certainty = Labelled.of(Certainty.class, best(models.certainty(), "certainty"));
        Modality modality = new Modality(polarity(clause, certainty), certainty, tense);
        reasonOfType(clause);
        TimeCandidate time = time(clause, type, tense);
        List<Place> places = places(clause, type);
        List<Quantity> quantities = quantities(clause, type);
        List<Actor> actors = actors(clause, type);
        proposals.settle(type, time.range(), places, actors);
        Event event = new Event(type, actors, places, time.range(), timeText(time), basis(time), quantities);
        return new Draft(span(segment), attribution(clause), modality, event, false, because);
    }

    /** A denial must never come out as an assertion: what grammar denies goes before what the model learned. */
    private Polarity polarity(Clause clause, Certainty certainty) {
        Optional<Polarity> denial = ModalityRules.denial(clause);
        if (denial.isEmpty() || certainty == Certainty.UNSTATED) {
            return Labelled.of(Polarity.class, best(models.polarity(), "polarity"));
        }
        because.add(new Because("polarity", "denial:" + ModalityRules.negation(clause), Optional.empty()));
        return denial.get();
    }

    private String best(WeightTable table, String field) {
        double[] scores = new double[table.width()];
        table.score(features, scores);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        because.add(new Because(field, "model:" + field, Optional.empty()));
        return table.labels().get(best);
    }

    private EventType type(Clause clause) {
        double[] scores = new double[models.type().width()];
        models.type().score(features, scores);
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            proposals.typeMatch(clause, TYPES[i], matches);
            scores[i] += models.typeMatch().score(matches);
            best = scores[i] > scores[best] ? i : best;
        }
        return TYPES[best];
    }

    private void reasonOfType(Clause clause) {
        int at = clause.event();
        String rule = at >= 0 ? text.words().lemma(at).rule() : "model:type";
        because.add(new Because("type", rule, at >= 0 ? Optional.of(text.span(at, at + 1)) : Optional.empty()));
    }

    private Candidate source(int k) {
        List<Candidate> all = proposals.sources(k);
        Candidate best = all.get(0);
        double top = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : all) {
            proposals.sourceFeatures(k, all, candidate, features);
            double score = models.source().score(features);
            if (score > top) {
                top = score;
                best = candidate;
            }
        }
        String rule = best.cue()
                .map(CueMention::rule)
                .orElse("source:" + best.relation().name());
        because.add(new Because("sources", rule, best.cue().map(c -> text.span(c.first(), c.end()))));
        return best;
    }

    private TimeCandidate time(Clause clause, EventType type, Tense tense) {
        List<TimeCandidate> all = proposals.times(clause, type, tense);
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < all.size(); i++) {
            proposals.timeFeatures(clause, type, tense, all, i, features);
            double score = models.time().score(features);
            if (score > top) {
                top = score;
                best = i;
            }
        }
        TimeCandidate time = all.get(best);
        String rule =
                time.mention().map(m -> m.rule()).orElse("time:" + time.origin().name());
        because.add(new Because("time", rule, time.mention().map(m -> text.span(m.first(), m.end()))));
        return time;
    }

    private String timeText(TimeCandidate time) {
        return time.mention().map(m -> text.raw(m.first(), m.end())).orElse("");
    }

    private static TimeBasis basis(TimeCandidate time) {
        return switch (time.origin()) {
            case NONE -> TimeBasis.NONE;
            case STATED ->
                time.mention().map(m -> m.value().relative()).orElse(false) ? TimeBasis.RELATIVE : TimeBasis.STATED;
            case ONGOING, SAID -> TimeBasis.ONGOING;
            case PREVIOUS, SAME_TYPE, FIRST -> TimeBasis.INHERITED;
        };
    }

    private List<Place> places(Clause clause, EventType type) {
        List<PlaceCandidate> all = proposals.places(clause);
        List<Place> out = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            proposals.placeFeatures(clause, type, all, i, chosen, features);
            String label = label(models.place(), PLACE);
            chosen.add(label);
            if (!label.equals(NONE)) {
                PlaceCandidate candidate = all.get(i);
                Place place = Output.place(text, candidate, Labelled.of(PlaceRole.class, label));
                if (out.stream().noneMatch(p -> SameName.same(p.name(), place.name()))) {
                    out.add(place);
                    String rule = candidate.mention().map(m -> m.rule()).orElse("place:" + candidate.how());
                    because.add(new Because("places", rule, place.span()));
                }
            }
        }
        return out;
    }

    /** The likeliest label but "none", unless "none" has at least this probability. */
    private String label(WeightTable table, double none) {
        double[] scores = new double[table.width()];
        table.score(features, scores);
        int no = table.labels().indexOf(NONE);
        int best = no == 0 ? 1 : 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            best = i != no && scores[i] > scores[best] ? i : best;
            all += Math.exp(scores[i] - scores[no]);
        }
        return 1 / all >= none ? NONE : table.labels().get(best);
    }

    private List<Quantity> quantities(Clause clause, EventType type) {
        List<QuantityMention> all = proposals.quantities(clause);
        List<Quantity> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            proposals.quantityFeatures(clause, type, all, i, features);
            if (!label(models.quantity(), QUANTITY).equals(NONE)) {
                QuantityMention q = all.get(i);
                out.add(Output.quantity(text, q));
                because.add(new Because("quantities", q.rule(), Optional.of(text.span(q.first(), q.end()))));
            }
        }
        return out;
    }

    private List<Actor> actors(Clause clause, EventType type) {
        List<ActorCandidate> all = proposals.actors(clause);
        List<Actor> out = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            proposals.actorFeatures(clause, type, all, i, chosen, features);
            String label = label(models.actor(), ACTOR);
            chosen.add(label);
            ActorCandidate candidate = all.get(i);
            if (!label.equals(NONE) && out.stream().noneMatch(a -> SameName.same(a.name(), candidate.name()))) {
                out.add(new Actor(
                        Labelled.of(ActorRole.class, label), candidate.name(), candidate.id(), candidate.span()));
                because.add(new Because("actors", "actor:" + candidate.origin().name(), candidate.span()));
            }
        }
        return out;
    }

    private Attribution attribution(Clause clause) {
        Candidate source = clause.source();
        Optional<CueMention> cue = source.cue();
        String words = cue.map(c -> text.raw(c.first(), c.end())).orElse("");
        Optional<DateRange> said = proposals.sayingDay(clause);
        return new Attribution(
                source.chain(),
                words,
                cue.flatMap(CueMention::channel),
                proposals.manner(clause),
                said.filter(r -> r.start().equals(r.end())).flatMap(DateRange::start));
    }

    /** The claim's span: behind a conjunction, without quotation marks and stops around it. */
    private Span span(Segment segment) {
        int first = segment.first();
        int end = segment.end();
        while (first < end - 1
                && text.tokens().mark(first) != 0
                && text.tokens().mark(first) != '(') {
            first++;
        }
        while (end > first + 1 && trimmed(text.tokens().mark(end - 1))) {
            end--;
        }
        int start = text.tokens().text().rawStart(text.words().afterConjunction(first));
        return new Span(start, Math.max(start, text.tokens().rawEnd(end - 1)));
    }

    private static boolean trimmed(char mark) {
        return mark != 0 && mark != ')' && mark != '%';
    }

    /** Returns the roles and "none", the labels of the model of places. */
    public static List<String> placeLabels() {
        List<String> out = new ArrayList<>(List.of(NONE));
        Arrays.stream(PlaceRole.values()).map(PlaceRole::label).forEach(out::add);
        return out;
    }

    /** Returns the roles and "none", the labels of the model of actors. */
    public static List<String> actorLabels() {
        List<String> out = new ArrayList<>(List.of(NONE));
        Arrays.stream(ActorRole.values()).map(ActorRole::label).forEach(out::add);
        return out;
    }
}
