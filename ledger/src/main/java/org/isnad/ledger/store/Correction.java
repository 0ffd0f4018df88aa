package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.isnad.format.FormatException;
import org.isnad.format.JsonInput;
import org.isnad.format.JsonOutput;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Claim;
import org.isnad.reading.lexicon.Lexicon;

/** Sets a field of a claim to another value. */
public final class Correction {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final Set<String> FIXED = Set.of("id", "span", "text", "because");
    private static final String PLACE = "place";

    private Correction() {}

    /** Returns the field of a claim's JSON that a correction changes. */
    static String column(String field) {
        return field.equals(PLACE) ? "places" : field;
    }

    /**
     * Returns a claim with a field changed.
     *
     * @param field its name in the JSON of a claim, or {@code place}: where it is
     * @param value a label or text; a day or two with {@code ..} between; {@code null}; JSON for lists; a place by id or name
     * @throws LedgerException if there is no such field, or it cannot have this value
     */
    public static Claim apply(Claim claim, String field, String value) {
        ObjectNode node = (ObjectNode) Body.parse(JsonOutput.of(claim));
        String column = column(field);
        if (!node.has(column) || FIXED.contains(column)) {
            throw new LedgerException(
                    "\"%s\" is no field that can be set: use type, polarity, certainty, tense, time, place, or another field of a claim's JSON"
                            .formatted(field));
        }
        try {
            node.set(column, field.equals(PLACE) ? place(node, value) : value(node.get(column), column, value));
            return JsonInput.claim(node);
        } catch (FormatException e) {
            throw new LedgerException("%s cannot be set to \"%s\": %s".formatted(field, value, e.getMessage()), e);
        }
    }

    private static JsonNode value(JsonNode old, String column, String value) {
        if (column.equals("time") && !value.startsWith("[") && !value.equals("null")) {
            return days(value);
        }
        boolean json = old.isArray() || old.isBoolean() || column.equals("time") || value.equals("null");
        return json ? Body.parse(value) : MAKE.textNode(value);
    }

    /** One day, two with dots between, either of them empty for an open end. */
    private static ArrayNode days(String value) {
        String[] ends = value.contains("..") ? value.split("\\.\\.", -1) : new String[] {value, value};
        ArrayNode out = MAKE.arrayNode();
        for (String end : ends) {
            out.add(end.isBlank() ? MAKE.nullNode() : MAKE.textNode(end.strip()));
        }
        return out;
    }

    /** The place where it is, in front of places that it comes from or goes to. */
    private static ArrayNode place(ObjectNode claim, String value) {
        Optional<PlaceEntry> known = Lexicon.standard().place(value);
        ObjectNode place = MAKE.objectNode();
        place.put("role", "at");
        place.put(
                "name",
                known.map(entry -> entry.names().get(0).replaceFirst("^~", "")).orElse(value));
        place.putNull("within");
        place.put("id", known.map(PlaceEntry::id).orElse(null));
        place.put(
                "latitude",
                known.flatMap(PlaceEntry::coordinates).map(c -> c.latitude()).orElse(null));
        place.put(
                "longitude",
                known.flatMap(PlaceEntry::coordinates).map(c -> c.longitude()).orElse(null));
        place.put(
                "precision",
                known.map(entry -> entry.kind().precision().label()).orElse("vague"));
        place.putNull("span");
        ArrayNode out = MAKE.arrayNode().add(place);
        for (JsonNode other : claim.get("places")) {
            if (!other.path("role").asText().equals("at")) {
                out.add(other);
            }
        }
        return out;
    }
}
