package org.isnad.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.ReviewState;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;

/**
 * What a list of claims is asked for, as it stands in the address: an address is a saved filter.
 *
 * @param values the parts by name, none of them blank
 */
public record ClaimQuery(Map<String, String> values) {
    /** The names of the parts, in the order in which they are shown. */
    public static final List<String> NAMES = List.of(
            "q",
            "type",
            "place",
            "actor",
            "origin",
            "from",
            "to",
            "polarity",
            "certainty",
            "tense",
            "review",
            "report");

    private static final int LONGEST = 200;

    /** Keeps the known parts that are not blank. */
    public ClaimQuery {
        Map<String, String> kept = new TreeMap<>();
        values.forEach((name, value) -> {
            if (NAMES.contains(name) && !value.isBlank()) {
                kept.put(
                        name,
                        value.strip()
                                .substring(0, Math.min(LONGEST, value.strip().length())));
            }
        });
        values = Map.copyOf(kept);
    }

    /** Returns a part, or nothing. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns the filter. */
    public ClaimFilter filter() {
        return new ClaimFilter(
                day("from"),
                day("to"),
                part("place"),
                part("actor"),
                part("origin"),
                label("type", EventType.class).map(Set::of).orElse(Set.of()),
                label("polarity", Polarity.class),
                label("certainty", Certainty.class),
                label("tense", Tense.class),
                label("review", ReviewState.class),
                part("report"));
    }

    private Optional<String> part(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private <E extends Enum<E> & Labelled> Optional<E> label(String name, Class<E> type) {
        return part(name).map(value -> Labelled.of(type, value));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return part(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new DeskException("\"%s\" is no day: write it as 2017-10-15".formatted(get(name)), e);
        }
    }

    /** Returns the address of the same list at a page, counted from 1. */
    public String page(int number) {
        String rest = query(values);
        return "/claims?" + rest + (rest.isEmpty() ? "" : "&") + "page=" + number;
    }

    /** Returns the address of the list without a part. */
    public String without(String name) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.remove(name);
        return "/claims?" + query(rest);
    }

    private static String query(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
