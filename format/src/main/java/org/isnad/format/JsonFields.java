package org.isnad.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.isnad.model.Span;

/** The fields of a JSON object by their kind; what is missing or of another kind is said by its name. */
final class JsonFields {
    private JsonFields() {}

    static JsonNode need(JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        if (value == null || value.isNull()) {
            throw new FormatException("the field \"%s\" is missing".formatted(field));
        }
        return value;
    }

    static String text(JsonNode node, String field) {
        JsonNode value = need(node, field);
        if (!value.isTextual()) {
            throw new FormatException("the field \"%s\" must be text, not %s".formatted(field, value));
        }
        return value.textValue();
    }

    static Optional<String> optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(text(node, field));
    }

    static boolean truth(JsonNode node, String field) {
        JsonNode value = need(node, field);
        if (!value.isBoolean()) {
            throw new FormatException("the field \"%s\" must be true or false, not %s".formatted(field, value));
        }
        return value.booleanValue();
    }

    static OptionalDouble number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber()) {
            throw new FormatException("the field \"%s\" must be a number, not %s".formatted(field, value));
        }
        return OptionalDouble.of(value.doubleValue());
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> member) {
        JsonNode values = need(node, field);
        if (!values.isArray()) {
            throw new FormatException("the field \"%s\" must be a list, not %s".formatted(field, values));
        }
        List<T> out = new ArrayList<>(values.size());
        values.forEach(value -> out.add(member.apply(value)));
        return out;
    }

    static Optional<Span> optionalSpan(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(span(node, field));
    }

    static Span span(JsonNode node, String field) {
        JsonNode value = need(node, field);
        if (!value.isArray()
                || value.size() != 2
                || !value.get(0).isInt()
                || !value.get(1).isInt()) {
            throw new FormatException("the field \"%s\" must be two offsets, not %s".formatted(field, value));
        }
        return new Span(value.get(0).intValue(), value.get(1).intValue());
    }
}
