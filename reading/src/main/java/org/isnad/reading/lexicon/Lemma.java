package org.isnad.reading.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Certainty;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Polarity;

/**
 * A word of the lexicon with what it means to the reader.
 *
 * @param text the lemma as the data file has it
 * @param rule the id of its row: file and lemma
 * @param kind for nouns the kind of thing, for particles their class, otherwise empty
 * @param use what it does in a report
 * @param type the event that it stands for, if it does
 * @param subject the role of its subject
 * @param object the role of its object
 * @param complements roles by preposition (folded); {@code of} is a noun's genitive
 * @param cue how it attributes, if it does
 * @param unit the English unit of what it counts; empty if it counts nothing
 */
public record Lemma(
        String text,
        String rule,
        String kind,
        Use use,
        Optional<EventType> type,
        Slot subject,
        Slot object,
        Map<String, Slot> complements,
        Optional<Cue> cue,
        String unit) {

    /** Copies the map. */
    public Lemma {
        complements = Map.copyOf(complements);
    }

    /** Returns the cells under which the build stores it. */
    public List<String> cells() {
        StringBuilder roles = new StringBuilder();
        complements.forEach((k, v) ->
                roles.append(roles.isEmpty() ? "" : "|").append(k).append('=').append(v.name()));
        String attribution = cue.map(
                        c -> c.certainty().label() + "|" + c.polarity().label() + "|"
                                + c.sourcePreposition().orElse("") + "|" + String.join("|", c.to()))
                .orElse("");
        return List.of(
                text,
                rule,
                kind,
                use.name(),
                type.map(EventType::label).orElse(""),
                subject.name(),
                object.name(),
                roles.toString(),
                attribution,
                unit);
    }

    /** Makes a lemma of the cells under which the build stored it. */
    public static Lemma of(String... cells) {
        Map<String, Slot> roles = new LinkedHashMap<>();
        if (!cells[7].isEmpty()) {
            for (String pair : cells[7].split("\\|")) {
                int at = pair.indexOf('=');
                roles.put(pair.substring(0, at), Slot.valueOf(pair.substring(at + 1)));
            }
        }
        return new Lemma(
                cells[0],
                cells[1],
                cells[2],
                Use.valueOf(cells[3]),
                cells[4].isEmpty() ? Optional.empty() : Optional.of(Labelled.of(EventType.class, cells[4])),
                Slot.valueOf(cells[5]),
                Slot.valueOf(cells[6]),
                roles,
                cells[8].isEmpty() ? Optional.empty() : Optional.of(cue(cells[8].split("\\|", -1))),
                cells[9]);
    }

    private static Cue cue(String... parts) {
        Set<String> to = new LinkedHashSet<>(Arrays.asList(parts).subList(3, parts.length));
        to.remove("");
        return new Cue(
                Labelled.of(Certainty.class, parts[0]),
                Labelled.of(Polarity.class, parts[1]),
                to,
                parts[2].isEmpty() ? Optional.empty() : Optional.of(parts[2]));
    }
}
