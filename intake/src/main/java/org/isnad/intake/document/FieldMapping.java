package org.isnad.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.intake.IntakeException;

/**
 * Which field of a JSON object holds what.
 *
 * @param names for each field of a report the names it may have; a dot goes into an object: {@code article.body}
 * @param given whether the names were given by the caller, so that one that is missing is a mistake
 */
public record FieldMapping(Map<Field, List<String>> names, boolean given) {

    /** What is wanted of a line. */
    public enum Field {
        /** The text of the report; the only one that must be there. */
        TEXT,
        /** The headline. */
        TITLE,
        /** The day of publication. */
        PUBLISHED,
        /** The outlet's name. */
        OUTLET,
        /** The address. */
        URL
    }

    /** The names that exports commonly use. */
    public static final FieldMapping COMMON = new FieldMapping(
            Map.of(
                    Field.TEXT,
                            List.of(
                                    "text",
                                    "body",
                                    "content",
                                    "article",
                                    "maintext",
                                    "articleBody",
                                    "full_text",
                                    "raw_text",
                                    "النص"),
                    Field.TITLE, List.of("title", "headline", "العنوان"),
                    Field.PUBLISHED,
                            List.of(
                                    "published",
                                    "date",
                                    "date_publish",
                                    "datePublished",
                                    "published_at",
                                    "publish_date",
                                    "pubDate",
                                    "created_at",
                                    "timestamp",
                                    "التاريخ"),
                    Field.OUTLET,
                            List.of("outlet", "source", "publisher", "sitename", "source_domain", "domain", "المصدر"),
                    Field.URL, List.of("url", "link", "canonical", "uri", "الرابط")),
            false);

    /** Copies the map. */
    public FieldMapping {
        Map<Field, List<String>> copy = new EnumMap<>(Field.class);
        names.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        names = Map.copyOf(copy);
    }

    /** Reads {@code text=body,title=headline}; what is not named has no field. */
    public static FieldMapping of(String given) {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (String pair : given.split(",")) {
            String[] sides = pair.split("=", 2);
            Optional<Field> field = Arrays.stream(Field.values())
                    .filter(f -> f.name().equalsIgnoreCase(sides[0].strip()))
                    .findFirst();
            if (field.isEmpty() || sides.length < 2 || sides[1].isBlank()) {
                throw new IntakeException(
                        "\"%s\" maps no field: write for example text=body,title=headline; the fields are %s"
                                .formatted(pair, fields()));
            }
            names.put(field.get(), List.of(sides[1].strip()));
        }
        if (!names.containsKey(Field.TEXT)) {
            throw new IntakeException("the mapping names no text: add text=FIELD");
        }
        return new FieldMapping(names, true);
    }

    private static String fields() {
        return Arrays.stream(Field.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Returns the value of a field, if the object has it as a text or a number. */
    Optional<String> value(Field field, JsonNode object) {
        return names.getOrDefault(field, List.of()).stream()
                .map(name -> value(object, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> value(JsonNode object, String name) {
        JsonNode node = object;
        if (object.has(name)) {
            node = object.get(name);
        } else {
            for (String step : name.split("\\.")) {
                node = node.path(step);
            }
        }
        String text = node.isTextual() || node.isNumber() ? node.asText().strip() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
