package org.isnad.comparison.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Span;

/**
 * An event told by several reports, with what an annotator made of it: {@code NAME.json} beside the folder {@code NAME} with
 * {@code manifest.tsv} and the reports.
 */
public record AnnotatedEvent(
        String name, List<Text> texts, List<Mention> mentions, List<Origins> origins, List<Dispute> disputes) {

    /** A report of the event. */
    public record Text(
            String report, String file, Optional<String> outlet, Optional<LocalDate> published, String text) {}

    /** A clause that reports an incident. */
    public record Mention(String report, Span span, String incident, JsonNode fields) {}

    /** The independent origins of an incident. */
    public record Origins(String incident, Set<String> affirm, Set<String> deny) {}

    /** One side of a contradiction. */
    public record Side(String report, Span span) {}

    /** A contradiction; a weak one counts neither for nor against. */
    public record Dispute(String incident, String kind, boolean weak, Side a, Side b) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    public static AnnotatedEvent read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            JsonNode root = JSON.readTree(Files.readString(file));
            return new AnnotatedEvent(
                    name, texts(file.resolveSibling(name)), mentions(root), origins(root), disputes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> texts(Path folder) throws IOException {
        List<Text> out = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("manifest.tsv"));
        List<String> header = List.of(lines.get(0).split("\t"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells[i]);
            }
            Path file = folder.resolve(row.get("file"));
            out.add(new Text(
                    row.get("file").replace(".txt", ""),
                    file.toString(),
                    Optional.ofNullable(row.get("outlet")).filter(s -> !s.isEmpty()),
                    Optional.ofNullable(row.get("published"))
                            .filter(s -> !s.isEmpty())
                            .map(LocalDate::parse),
                    Files.readString(file)));
        }
        return out;
    }

    private static List<Mention> mentions(JsonNode root) {
        List<Mention> out = new ArrayList<>();
        for (JsonNode m : root.path("mentions")) {
            out.add(new Mention(
                    m.path("report").asText(), span(m), m.path("incident").asText(), m));
        }
        return out;
    }

    private static List<Origins> origins(JsonNode root) {
        List<Origins> out = new ArrayList<>();
        for (JsonNode o : root.path("origins")) {
            out.add(new Origins(o.path("incident").asText(), names(o.path("affirm")), names(o.path("deny"))));
        }
        return out;
    }

    private static Set<String> names(JsonNode list) {
        Set<String> out = new TreeSet<>();
        list.forEach(n -> out.add(n.asText()));
        return out;
    }

    private static List<Dispute> disputes(JsonNode root) {
        List<Dispute> out = new ArrayList<>();
        for (JsonNode d : root.path("contradictions")) {
            out.add(new Dispute(
                    d.path("incident").asText(),
                    d.path("kind").asText(),
                    d.path("weak").asBoolean(),
                    side(d.path("a")),
                    side(d.path("b"))));
        }
        return out;
    }

    private static Side side(JsonNode node) {
        return new Side(node.path("report").asText(), span(node));
    }

    private static Span span(JsonNode node) {
        return new Span(
                node.path("span").get(0).asInt(), node.path("span").get(1).asInt());
    }
}
