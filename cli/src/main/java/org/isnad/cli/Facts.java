package org.isnad.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.isnad.format.CsvOutput;
import org.isnad.format.Plain;

/** A few facts with names, in any form: lines for people, a JSON object, CSV with a header. */
final class Facts {
    private final OutputFormat format;
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Facts(OutputFormat format) {
        this.format = format;
    }

    static Facts of(OutputFormat format) {
        return new Facts(format);
    }

    Facts add(String name, Object value) {
        names.add(name);
        values.add(value);
        return this;
    }

    String print() {
        return switch (format) {
            case TEXT -> text();
            case JSON, JSONL -> json() + "\n";
            case CSV ->
                CsvOutput.lines(List.of(
                        names,
                        values.stream().map(v -> CsvOutput.safe(v.toString())).toList()));
        };
    }

    private String text() {
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            out.append(names.get(i))
                    .append(" ".repeat(width - names.get(i).length() + 2))
                    .append(Plain.of(values.get(i).toString()))
                    .append('\n');
        }
        return out.toString();
    }

    private String json() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number number) {
                out.put(names.get(i), number.longValue());
            } else if (value instanceof Boolean truth) {
                out.put(names.get(i), truth);
            } else {
                out.put(names.get(i), value.toString());
            }
        }
        return out.toString();
    }
}
