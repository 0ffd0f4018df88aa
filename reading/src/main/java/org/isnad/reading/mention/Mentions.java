package org.isnad.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.isnad.reading.actor.ActorNames;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.place.PlaceReader;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.reading.quantity.QuantityReader;
import org.isnad.reading.quotation.Quotation;
import org.isnad.reading.quotation.Quotations;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.time.TimeMention;
import org.isnad.reading.time.TimeReader;

/**
 * What a report mentions, each list in the order of the text.
 *
 * @param times days, ranges, durations
 * @param quantities counts, shares, sums, distances; those that are part of a time are left out unless they may say how long («هدنة لمدة خمسة أيام»)
 * @param places where
 * @param actors the registry's names as this report uses them
 * @param quotations stretches between quotation marks
 */
public record Mentions(
        List<TimeMention> times,
        List<QuantityMention> quantities,
        List<PlaceMention> places,
        ActorNames actors,
        List<Quotation> quotations) {
    private static final Set<String> LASTING = Set.of("hour", "day", "week", "month", "year");

    /** Copies the lists, in the order of the text. */
    public Mentions {
        times = ordered(times, TimeMention::first);
        quantities = ordered(quantities, QuantityMention::first);
        places = ordered(places, PlaceMention::first);
        quotations = List.copyOf(quotations);
    }

    private static <T> List<T> ordered(List<T> mentions, ToIntFunction<T> first) {
        return mentions.stream().sorted(Comparator.comparingInt(first)).toList();
    }

    /** Reads all mentions of a text. */
    public static Mentions of(ReportText text) {
        List<TimeMention> times = TimeReader.read(text.tokens());
        boolean[] inTime = new boolean[text.tokens().size() + 1];
        for (TimeMention time : times) {
            for (int i = time.first(); i < time.end(); i++) {
                inTime[i] = true;
            }
        }
        List<QuantityMention> quantities = new ArrayList<>();
        for (QuantityMention quantity : QuantityReader.read(text)) {
            if (!inTime[quantity.first()] || LASTING.contains(quantity.unit())) {
                quantities.add(quantity);
            }
        }
        return new Mentions(times, quantities, PlaceReader.read(text), new ActorNames(text), Quotations.find(text));
    }

    /** Returns for every token whether it stands in somebody's speech. */
    public boolean[] speech(int tokens) {
        boolean[] speech = new boolean[tokens];
        for (Quotation q : quotations) {
            if (q.kind() == Quotation.Kind.SPEECH) {
                for (int i = q.open(); i < Math.min(q.close() + 1, tokens); i++) {
                    speech[i] = true;
                }
            }
        }
        return speech;
    }

    /** Returns the times in a stretch. */
    public List<TimeMention> times(Segment in) {
        return between(times, TimeMention::first, in.first(), in.end());
    }

    /** Returns the times that begin in a stretch of tokens. */
    public List<TimeMention> times(int from, int to) {
        return between(times, TimeMention::first, from, to);
    }

    /** Returns the quantities in a stretch. */
    public List<QuantityMention> quantities(Segment in) {
        return between(quantities, QuantityMention::first, in.first(), in.end());
    }

    /** Returns the places in a stretch. */
    public List<PlaceMention> places(Segment in) {
        return between(places, PlaceMention::first, in.first(), in.end());
    }

    /** Finds by halving, so that a text of any length with a claim in each line takes linear time. */
    private static <T> List<T> between(List<T> ordered, ToIntFunction<T> first, int from, int to) {
        return ordered.subList(lower(ordered, first, from), lower(ordered, first, Math.max(from, to)));
    }

    private static <T> int lower(List<T> ordered, ToIntFunction<T> first, int at) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(ordered.get(middle)) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
