package org.isnad.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Actor;
import org.isnad.model.ActorRole;
import org.isnad.model.Certainty;
import org.isnad.model.DateRange;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.PlaceRole;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Tense;
import org.isnad.reading.claim.ClaimReader.Draft;
import org.isnad.reading.lexicon.Lexicon;

/** Makes the line in English from a claim's fields. Pure. */
public final class EnglishLine {
    private EnglishLine() {}

    /** Returns the line: who says so, whether and how surely, what, by whom, to whom, where, when, how many. */
    public static String of(Lexicon lexicon, Draft draft) {
        StringBuilder out = new StringBuilder();
        chain(lexicon, draft.attribution().links()).ifPresent(c -> out.append(c).append(": "));
        out.append(modality(draft)).append(TypeWords.of(draft.event().type()));
        roles(lexicon, draft, ActorRole.PARTY, " between ", out);
        roles(lexicon, draft, ActorRole.AGENT, " by ", out);
        roles(lexicon, draft, ActorRole.PATIENT, " of ", out);
        roles(lexicon, draft, ActorRole.BENEFICIARY, " for ", out);
        roles(lexicon, draft, ActorRole.MEDIATOR, " mediated by ", out);
        places(lexicon, draft, PlaceRole.FROM, " from ", out);
        places(lexicon, draft, PlaceRole.VIA, " via ", out);
        places(lexicon, draft, PlaceRole.TO, " to ", out);
        places(lexicon, draft, PlaceRole.AT, " at ", out);
        draft.event().time().ifPresent(t -> out.append(days(t)));
        List<String> counts = draft.event().quantities().stream()
                .map(EnglishLine::quantity)
                .filter(q -> !q.isEmpty())
                .toList();
        if (!counts.isEmpty()) {
            out.append("; ").append(String.join(", ", counts));
        }
        return out.toString();
    }

    private static Optional<String> chain(Lexicon lexicon, List<Link> links) {
        if (links.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = links.size() - 1; i >= 0; i--) {
            names.add(link(lexicon, links.get(i)));
        }
        return Optional.of(String.join(", via ", names));
    }

    private static String link(Lexicon lexicon, Link link) {
        String name = actor(lexicon, link.id(), link.name());
        return link.named() ? name : "unnamed source (" + name + ")";
    }

    private static String actor(Lexicon lexicon, Optional<String> id, String name) {
        return id.flatMap(lexicon::actor)
                .map(a -> a.english())
                .filter(e -> !e.isEmpty())
                .orElseGet(() -> Gloss.of(lexicon, name));
    }

    private static String modality(Draft draft) {
        Certainty certainty = draft.modality().certainty();
        String sure = switch (certainty) {
            case CERTAIN -> draft.modality().tense() == Tense.FUTURE ? "to come: " : "";
            case PROBABLE -> "probably: ";
            case POSSIBLE -> "possibly: ";
            case CONDITIONAL -> "on a condition: ";
            case UNSTATED -> "not stated: ";
        };
        return sure + (draft.modality().polarity() == Polarity.NO ? "no " : "");
    }

    private static void roles(Lexicon lexicon, Draft draft, ActorRole role, String word, StringBuilder out) {
        List<String> names = draft.event().actors().stream()
                .filter(a -> a.role() == role)
                .map((Actor a) -> actor(lexicon, a.id(), a.name()))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            out.append(word).append(String.join(" and ", names));
        }
    }

    private static void places(Lexicon lexicon, Draft draft, PlaceRole role, String word, StringBuilder out) {
        List<String> names = draft.event().places().stream()
                .filter(p -> p.role() == role)
                .map((Place p) -> p.id().flatMap(lexicon::place)
                        .map(e -> e.english())
                        .filter(e -> !e.isEmpty())
                        .orElseGet(() -> Gloss.of(lexicon, p.name())))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            out.append(word).append(String.join(" and ", names));
        }
    }

    private static String days(DateRange range) {
        if (range.start().isPresent() && range.start().equals(range.end())) {
            return " on " + range.start().get();
        }
        if (range.start().isEmpty()) {
            return " until " + range.end().orElseThrow();
        }
        return range.end().isEmpty()
                ? " from " + range.start().get() + " on"
                : " from " + range.start().get() + " to " + range.end().get();
    }

    private static String quantity(Quantity q) {
        String number = number(q.min(), q.max());
        if (number.isEmpty()) {
            return "";
        }
        return (q.approx() ? "about " : "") + number + (q.unit().isEmpty() ? "" : " " + q.unit());
    }

    private static String number(OptionalDouble min, OptionalDouble max) {
        if (min.isPresent() && max.isPresent()) {
            String low = plain(min.getAsDouble());
            String high = plain(max.getAsDouble());
            return low.equals(high) ? low : low + "-" + high;
        }
        if (min.isPresent()) {
            return "at least " + plain(min.getAsDouble());
        }
        return max.isPresent() ? "at most " + plain(max.getAsDouble()) : "";
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
