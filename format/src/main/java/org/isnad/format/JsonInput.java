package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.model.Claim;
import org.isnad.model.Labelled;
import org.isnad.model.ModelException;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Reading;
import org.isnad.model.Report;

/**
 * The way back from what {@link JsonOutput} writes: JSON to readings and claims. What was written and read again is written as the same
 * bytes. Thread-safe.
 */
public final class JsonInput {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonInput() {}

    /**
     * Reads the object of a report.
     *
     * @param text the report's raw text, which the JSON does not hold
     * @throws FormatException if the JSON is not such an object; the message names the field
     */
    public static Reading reading(String json, String text) {
        return checked(json, "a reading", root -> whole(root, text));
    }

    /**
     * Reads the object of a report that was parsed already.
     *
     * @param text the report's raw text
     * @throws FormatException if it is not such an object; the message names the field
     */
    public static Reading reading(JsonNode node, String text) {
        return checked(node, "a reading", root -> whole(root, text));
    }

    private static Reading whole(JsonNode root, String text) {
        return new Reading(
                report(JsonFields.need(root, "report"), text),
                JsonFields.list(root, "claims", JsonClaim::of),
                JsonFields.list(root, "problems", JsonInput::problem));
    }

    /**
     * Reads the object of one claim.
     *
     * @throws FormatException if the JSON is not such an object; the message names the field
     */
    public static Claim claim(String json) {
        return checked(json, "a claim", JsonClaim::of);
    }

    /**
     * Reads the object of one claim that was parsed already.
     *
     * @throws FormatException if it is not such an object; the message names the field
     */
    public static Claim claim(JsonNode node) {
        return checked(node, "a claim", JsonClaim::of);
    }

    private interface Reader<T> {
        T read(JsonNode node);
    }

    private static <T> T checked(String json, String what, Reader<T> reader) {
        try {
            return checked(MAPPER.readTree(json), what, reader);
        } catch (JsonProcessingException e) {
            throw new FormatException("this is not the JSON of %s: %s".formatted(what, e.getOriginalMessage()), e);
        }
    }

    private static <T> T checked(JsonNode node, String what, Reader<T> reader) {
        try {
            return reader.read(node);
        } catch (ModelException | DateTimeException e) {
            throw new FormatException("this is not %s: %s".formatted(what, e.getMessage()), e);
        }
    }

    private static Report report(JsonNode node, String text) {
        return new Report(
                JsonFields.text(node, "id"),
                JsonFields.text(node, "file"),
                JsonFields.optional(node, "outlet"),
                JsonFields.optional(node, "published").map(LocalDate::parse),
                Labelled.of(PublishedBasis.class, JsonFields.text(node, "publishedBasis")),
                JsonFields.optional(node, "title"),
                JsonFields.text(node, "language"),
                text);
    }

    private static Problem problem(JsonNode node) {
        return new Problem(
                Labelled.of(ProblemCode.class, JsonFields.text(node, "code")),
                JsonFields.text(node, "message"),
                JsonFields.optionalSpan(node, "span"));
    }
}
